import { describe, expect, it } from 'vitest'
import { EVIDENCE, fittedWeights, logOdds, type Row, sharedWeights } from './blend.ts'

/** Evidence of which only the first kind tells the two apart; the others are the same waves for both. */
const rows = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => {
    const isFirst = i % 2 === 0
    const evidence = Float64Array.from({ length: EVIDENCE }, (_, kind) =>
      kind === 0 ? (isFirst ? 1 : -1) + Math.sin(i * 12.9) : Math.sin(i * (kind + 1.7)),
    )
    return { evidence, isFirst }
  })

describe('the blend of evidence', () => {
  it('turns round where two speakers are swapped', () => {
    const evidence = (rows(1)[0] as Row).evidence
    expect(
      logOdds(
        evidence.map((value) => -value),
        sharedWeights,
      ),
    ).toBeCloseTo(-logOdds(evidence, sharedWeights))
  })

  it('weighs more what tells a pair apart, and less what does not', () => {
    const flat = sharedWeights.map(() => 0.3)
    const fitted = fittedWeights(rows(2000), flat)
    expect(fitted[0] as number).toBeGreaterThan(0.6)
    for (const weight of fitted.slice(1)) expect(Math.abs(weight)).toBeLessThan(0.3)
  })

  it('stays near the shared weights after few posts', () => {
    const distance = (count: number) =>
      fittedWeights(rows(count)).reduce((sum, weight, i) => sum + Math.abs(weight - (sharedWeights[i] as number)), 0)
    expect(distance(6)).toBeLessThan(distance(600) / 4)
  })

  it('is the shared one where only one of the two has said anything', () => {
    expect(fittedWeights(rows(40).filter(({ isFirst }) => isFirst))).toEqual(sharedWeights)
    expect(fittedWeights([])).toEqual(sharedWeights)
  })
})
