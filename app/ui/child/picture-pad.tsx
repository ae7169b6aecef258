import { PictureCard, pictureNames, type PictureName } from './drawings/pictures.tsx'

type Props = {
  /** What each button sends. */
  name?: string
  /** The pictures on the pad, always in the same places: all of them, or the first twelve. */
  count?: 12 | 16
  /** Which picture of the code is being chosen now, from 1. */
  step: number
  steps: number
  /** "Picture 1 of 3" */
  progress: string
  /** What a picture is called, read out to a child who cannot see it. */
  words?: Partial<Record<PictureName, string>>
}

/** The picture pad a child signs in with: each picture is a button in a place that never changes. */
export function PicturePad({ name = 'picture', count = 12, step, steps, progress, words }: Props) {
  return (
    <div>
      <p className="dots">
        {Array.from({ length: steps }, (_, at) => (
          <span
            key={at}
            className={at < step - 1 ? 'dot done' : at === step - 1 ? 'dot now' : 'dot'}
            aria-hidden="true"
          />
        ))}
        {progress}
      </p>
      <div className="pad mt-4">
        {pictureNames.slice(0, count).map((picture) => (
          <button key={picture} type="submit" name={name} value={picture} className="tile">
            <PictureCard name={picture} size={80} />
            {words?.[picture] ?? picture}
          </button>
        ))}
      </div>
    </div>
  )
}
