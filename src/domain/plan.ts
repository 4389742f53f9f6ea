/** A wall time of every week at which an account may speak. weekday 1 = Monday ... 7 = Sunday; time as 09:00. */
export interface Slot {
  readonly weekday: number
  readonly time: string
}

/** The slots of one account, on the clocks of one zone. */
export interface Slots {
  readonly zone: string
  readonly slots: readonly Slot[]
}
