import { QueryClient } from '@tanstack/react-query'
import type { No } from './api.ts'

/** Answers stay until a live event says that they are old. A "no" that can never become a yes is not asked again. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, no: No) => no.again === 'later' && failures < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
