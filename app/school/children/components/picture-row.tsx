import { PictureCard, pictureNames } from '#app/ui/child/drawings/pictures.tsx'

/** The pictures of a child's code in order, each with its name. */
export function PictureRow({ pictures }: { pictures: readonly string[] }) {
  return (
    <ol className="grid grid-cols-2 sm:grid-cols-4 max-w-xl">
      {pictures.map((picture, at) => {
        const drawn = pictureNames.find((name) => name === picture)
        return (
          <li key={at} className="panel text-center m-1">
            {drawn ? <PictureCard name={drawn} size={80} /> : null}
            <p className="font-bold">
              {at + 1}. {picture}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
