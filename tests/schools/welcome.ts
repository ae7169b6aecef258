import { platformPerson } from './build-schools.ts'
import { demoClasses, demoGrownUps, platformHost } from './demo-doors.ts'
import { demoPassword } from '#app/access/demo-password.ts'

/** What is said once the demonstration runs: where to go, and whom to be. */
export function welcome(port: number): string {
  const children = demoClasses.map(
    ({ slug, className, code, child, pictures }) =>
      `  http://${slug}.localhost:${port}/  class code ${code} (${className}), ${child}: ${pictures.join(', ')}`,
  )
  const grownUps = demoGrownUps.map(({ who, host, email }) => `  http://${host}:${port}/sign-in  ${email}  ${who}`)
  return [
    '',
    'The Lift is running. Everybody in it is made up.',
    '',
    'As a child (no script, no password):',
    ...children,
    '',
    `As a grown-up, with the password ${demoPassword}:`,
    ...grownUps,
    `  http://${platformHost}:${port}/platform/sign-in  ${platformPerson.email}  The Lift’s own staff`,
    '',
    `All of these doors: http://localhost:${port}/`,
    `Mail the schools send is caught at http://localhost:${port + 1}/`,
    '',
    'Ctrl-C stops it. `npm run demo -- --fresh` starts again with fresh data.',
    '',
  ].join('\n')
}
