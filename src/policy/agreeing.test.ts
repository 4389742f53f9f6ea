import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rightsOf, roles } from '../domain/people.ts'
import { isOwn, mayAgree, seconds, type Work } from './agreeing.ts'

const ids = ['ann', 'mina', 'tunde', 'cora', 'joel'] as const
const id = fc.constantFrom(...ids)
const work: fc.Arbitrary<Work> = fc.record({
  author: id,
  editedBy: id,
  submittedBy: id,
  suggestedBy: fc.subarray([...ids]),
})
const people = fc
  .tuple(...ids.map((one) => fc.record({ id: fc.constant(one), role: fc.constantFrom(...roles) })))
  .chain((all) => fc.subarray(all))
const circle = fc.record({ people, named: fc.subarray([...ids]), standIn: fc.option(id) })

describe('who may agree', () => {
  it('is never somebody whose own work it is, nor somebody who is not here, whatever was named', () => {
    fc.assert(
      fc.property(work, circle, (of, around) => {
        for (const person of mayAgree(null, of, around)) {
          expect(isOwn(of, person)).toBe(false)
          expect(around.people.map((one) => one.id)).toContain(person)
        }
      }),
    )
  })
  it('is those named while one of them can, and then nobody else; else everybody with the right', () => {
    fc.assert(
      fc.property(work, circle, (of, around) => {
        const others = around.people.filter((one) => !isOwn(of, one.id))
        const named = others.filter((one) => around.named.includes(one.id))
        const withRight = others.filter((one) => rightsOf[one.role].includes('approve'))
        expect(seconds(of, around)).toEqual((named.length > 0 ? named : withRight).map((one) => one.id))
      }),
    )
  })
  it('to a leader’s voice is the leader, and their deputy where it is not the deputy’s own work', () => {
    fc.assert(
      fc.property(work, circle, id, (of, around, leader) => {
        const may = mayAgree(leader, of, around)
        const here = around.people.map((one) => one.id)
        expect(may.includes(leader)).toBe(here.includes(leader))
        for (const person of may.filter((one) => one !== leader)) {
          expect(person).toBe(around.standIn)
          expect(isOwn(of, person)).toBe(false)
        }
        const { standIn } = around
        if (standIn !== null && here.includes(standIn) && !isOwn(of, standIn)) expect(may).toContain(standIn)
      }),
    )
  })
})
