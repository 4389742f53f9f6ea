const key = 'thinktwice-hold'

/** The least time in seconds that this person asked to have for taking back, in this browser; 0 = as the speaker has it. */
export const longerHold = (): number => {
  const seconds = Number(localStorage.getItem(key))
  return Number.isInteger(seconds) && seconds >= 30 && seconds <= 600 ? seconds : 0
}

export const setLongerHold = (seconds: number): void => localStorage.setItem(key, String(seconds))
