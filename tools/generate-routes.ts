import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { agreementRoutes } from '../src/server/contract/agreements.ts'
import { checkRoutes } from '../src/server/contract/checks.ts'
import { noticeRoutes } from '../src/server/contract/notices.ts'
import { pastRoutes } from '../src/server/contract/past.ts'
import { pauseRoutes } from '../src/server/contract/pausing.ts'
import { peopleRoutes } from '../src/server/contract/people.ts'
import { planRoutes } from '../src/server/contract/plan.ts'
import { planFileRoutes } from '../src/server/contract/plan-files.ts'
import { speakerRoutes } from '../src/server/contract/speakers.ts'
import { postRoutes } from '../src/server/contract/speaking.ts'
import { watchRoutes } from '../src/server/contract/watch.ts'
import { webhookRoutes } from '../src/server/contract/webhooks.ts'

const target = fileURLToPath(new URL('../src/web/routes.generated.ts', import.meta.url))

/** The text of `src/web/routes.generated.ts`: method and path of every route of the contract, without its schemas. */
export function routesText(): string {
  const lines = Object.entries({
    ...peopleRoutes,
    ...speakerRoutes,
    ...postRoutes,
    ...pauseRoutes,
    ...noticeRoutes,
    ...checkRoutes,
    ...watchRoutes,
    ...pastRoutes,
    ...planRoutes,
    ...planFileRoutes,
    ...webhookRoutes,
    ...agreementRoutes,
  })
    .map(([name, route]) => `  ${name}: ['${route.method}', '${route.path}'],`)
    .sort()
  return `// Made by tools/generate-routes.ts from src/server/contract.\nexport const paths = {\n${lines.join('\n')}\n} as const\n`
}

/** Writes the browser's table of routes. The same contract always makes the same file. */
export async function generateRoutes(): Promise<void> {
  await writeFile(target, routesText())
}

if (import.meta.main) await generateRoutes()
