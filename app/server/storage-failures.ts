import type { ServerBuild } from '@remix-run/node'
import { storageFailure } from '#db/clients/storage-errors.ts'
import { toSafeError } from '#app/web/safe-error.ts'
import { unavailable, untaken } from '#app/web/http.ts'

type RouteModule = ServerBuild['routes'][string]['module']
type Answers = NonNullable<RouteModule['loader']>

/** The same application, except that a school's database that is busy, full or away is answered by "try again", and that what could not be taken is not. */
export function withStorageFailures(build: ServerBuild): ServerBuild {
  const routes: ServerBuild['routes'] = {}
  for (const [id, route] of Object.entries(build.routes)) routes[id] = { ...route, module: withTryAgain(route.module) }
  return { ...build, routes }
}

function withTryAgain({ loader, action, ...module }: RouteModule): RouteModule {
  return { ...module, ...(loader && { loader: tried(loader) }), ...(action && { action: taken(tried(action)) }) }
}

/** The same, but that a page says so when nothing came of what was sent to it, before anybody takes it for an empty form. */
function taken(answers: Answers): Answers {
  return (asked) => {
    const { requestContext } = asked.context
    if (requestContext.untaken !== undefined) throw untaken(requestContext.untaken)
    return answers(asked)
  }
}

function tried(answers: Answers): Answers {
  return async (asked) => {
    try {
      return await answers(asked)
    } catch (error) {
      const failure = storageFailure(error)
      if (failure === null) throw error
      // Whoever sent it reads it again and can send it once more.
      if (asked.request.method === 'POST') asked.context.page.sent ??= asked.request
      asked.context.requestContext.log.error({ failure, fault: toSafeError(error) }, 'the database could not be used')
      throw unavailable()
    }
  }
}
