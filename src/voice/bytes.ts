const SUM = 4

/** FNV-1a: any one changed byte changes it. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = SUM; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash >>> 0
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Writes numbers one after another, little-endian, behind a checksum of all of them. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12)
  #view = viewOf(this.#bytes)
  #end = SUM
  /** How many bits of the last byte are taken; 0 where the next bit begins a byte. */
  #bits = 0

  byte(value: number): void {
    this.#room(1)
    this.#bytes[this.#end++] = value
  }

  /** A whole number below 2^32, in base 128, low digits first. */
  whole(value: number): void {
    this.#room(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#end++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#end++] = rest
  }

  /** The lowest so many bits of a number. */
  bits(value: number, many: number): void {
    for (let put = 0; put < many; ) {
      const taken = this.#bits
      if (taken === 0) this.byte(0)
      const now = Math.min(8 - taken, many - put)
      ;(this.#bytes[this.#end - 1] as number) |= ((value >>> put) & ((1 << now) - 1)) << taken
      this.#bits = (taken + now) & 7
      put += now
    }
  }

  /** A whole number in Rice's code: short where it is not much more than 2 to the power of `low`. */
  rice(value: number, low: number): void {
    for (let rest = value >>> low; rest > 0; rest--) this.bits(1, 1)
    this.bits(0, 1)
    this.bits(value, low)
  }

  /** A number that is not below 0, to seven digits. */
  single(value: number): void {
    this.#room(4)
    this.#view.setFloat32(this.#end, value, true)
    this.#end += 4
  }

  /** A number that is not below 0. */
  double(value: number): void {
    this.#room(8)
    this.#view.setFloat64(this.#end, value, true)
    this.#end += 8
  }

  /** All that was written, with its checksum. */
  sealed(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#end)
    viewOf(bytes).setUint32(0, checksum(bytes), true)
    return bytes
  }

  #room(needed: number): void {
    this.#bits = 0
    if (this.#end + needed <= this.#bytes.length) return
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
    this.#view = viewOf(larger)
  }
}

/** Reads what a writer wrote; of damaged bytes it reads zeros, and says so at the end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = SUM
  #bits = 0
  #damaged: boolean

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = viewOf(bytes)
    this.#damaged = bytes.length < SUM || this.#view.getUint32(0, true) !== checksum(bytes)
  }

  get damaged(): boolean {
    return this.#damaged
  }

  /** How many bytes are still unread. */
  get left(): number {
    return this.#damaged ? 0 : this.#bytes.length - this.#at
  }

  byte(): number {
    return this.#has(1) ? (this.#bytes[this.#at++] as number) : 0
  }

  whole(): number {
    let value = 0
    for (let power = 1; power <= 2 ** 28; power *= 128) {
      const byte = this.byte()
      value += (byte & 127) * power
      if (byte < 128) return value
    }
    this.#damaged = true
    return 0
  }

  bits(many: number): number {
    let value = 0
    for (let got = 0; got < many; ) {
      const taken = this.#bits
      if (taken === 0) this.byte()
      if (this.#damaged) return 0
      const now = Math.min(8 - taken, many - got)
      value |= (((this.#bytes[this.#at - 1] as number) >>> taken) & ((1 << now) - 1)) << got
      this.#bits = (taken + now) & 7
      got += now
    }
    return value
  }

  rice(low: number): number {
    let high = 0
    while (this.bits(1) === 1) high++
    return high * 2 ** low + this.bits(low)
  }

  single(): number {
    if (!this.#has(4)) return 0
    this.#at += 4
    return this.#amount(this.#view.getFloat32(this.#at - 4, true))
  }

  double(): number {
    if (!this.#has(8)) return 0
    this.#at += 8
    return this.#amount(this.#view.getFloat64(this.#at - 8, true))
  }

  #has(needed: number): boolean {
    this.#bits = 0
    if (this.left < needed) this.#damaged = true
    return !this.#damaged
  }

  /** No amount of anything is below 0. */
  #amount(value: number): number {
    if (Number.isFinite(value) && value >= 0) return value
    this.#damaged = true
    return 0
  }
}
