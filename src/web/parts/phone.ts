const phone = matchMedia('(max-width: 820px) and (pointer: coarse)')

/** Whether this is written on a phone: a narrow window under a finger. Nothing else of the device is asked. */
export const isOnPhone = (): boolean => phone.matches
