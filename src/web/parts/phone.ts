import { useSyncExternalStore } from 'react'

const phone = matchMedia('(max-width: 820px)')

/** Whether there is room for one column only. */
export const useIsPhone = () =>
  useSyncExternalStore(
    (tell) => {
      phone.addEventListener('change', tell)
      return () => phone.removeEventListener('change', tell)
    },
    () => phone.matches,
  )
