/** Voices say nothing below so many posts of their speaker. */
export const SILENT_BELOW = 50
/** Below so many a voice is no reason to stop anybody. */
export const NO_STOP_BELOW = 200
/** The share of false alarms that is asked for at each level. */
export const ASKED = { note: 0.05, ask: 0.01, stop: 0.002 } as const
/** Of another speaker's unread posts such a share is to be noticed, or the two are one voice to us and the other's is no evidence. */
export const LEAST_NOTICED = 0.15
