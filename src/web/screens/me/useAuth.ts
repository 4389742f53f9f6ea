import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { No } from '../../api.ts'

/** One act of the sign-in routes with its "no"; afterwards what is known of this person is asked anew. */
export function useAuth<V, A>(act: (given: V) => Promise<A>) {
  const queries = useQueryClient()
  return useMutation<A, No, V>({
    mutationFn: act,
    onSuccess: () => {
      for (const key of ['me', 'passkeys', 'sessions']) void queries.invalidateQueries({ queryKey: [key] })
    },
  })
}
