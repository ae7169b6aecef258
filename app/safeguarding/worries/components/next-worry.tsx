import { Next, type NextOne } from '#app/ui/staff/next-one.tsx'

/** The way from a worry that has been read to the first of those that have not. */
export function NextWorry({ next }: { next: NextOne }) {
  return <Next next={next} none="You have no more worries to read." />
}
