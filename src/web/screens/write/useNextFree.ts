import { type Account, useAsk } from '../../api.ts'

/** When each of these accounts next has a free slot, the soonest first; null unless all of them have one. */
export function useNextFree(
  org: string,
  targets: readonly Account[],
): readonly { readonly account: Account; readonly at: string }[] | null {
  const asked = useAsk('slots', { params: { org } }, { enabled: targets.length > 0 })
  const free = targets.flatMap((account) => {
    const at = asked.data?.accounts.find((one) => one.account === account.id)?.nextFree ?? null
    return at === null ? [] : [{ account, at }]
  })
  return free.length === 0 || free.length < targets.length ? null : free.toSorted((a, b) => (a.at < b.at ? -1 : 1))
}
