/** Loaded into a server before anything else: its clock shows the day and time of CLOCK at the start, and goes on from there. */
const RealDate = Date
const ahead = RealDate.parse(process.env.CLOCK) - RealDate.now()
const now = () => RealDate.now() + ahead

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
