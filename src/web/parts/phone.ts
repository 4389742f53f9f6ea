import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 820px)')
const phone = matchMedia('(max-width: 820px) and (pointer: coarse)')

/** Whether there is room for one column only. */
export const useIsPhone = () =>
  useSyncExternalStore(
    (tell) => {
      narrow.addEventListener('change', tell)
      return () => narrow.removeEventListener('change', tell)
    },
    () => narrow.matches,
  )

/** Whether this is written on a phone: a narrow window under a finger. Nothing else of the device is asked. */
export const isOnPhone = (): boolean => phone.matches
