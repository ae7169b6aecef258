import { Drawing } from '../drawing.tsx'

export const topicPictures = ['home', 'school', 'friends', 'online', 'body', 'someone', 'cannot-say'] as const
export type TopicPicture = (typeof topicPictures)[number]

/** A picture of what a worry can be about. */
export function Topic({ name, size = 56 }: { name: TopicPicture; size?: number }) {
  return <Drawing size={size}>{drawings[name]}</Drawing>
}

const drawings = {
  home: (
    <>
      <path d="M12 28v28h40V28" fill="#fff3d6" />
      <path d="M5 32L32 8l27 24" fill="#e88b6c" />
      <path d="M27 56V42h10v14" fill="#6aa6d8" />
    </>
  ),
  school: (
    <>
      <path d="M6 56V32h52v24z" fill="#f6dfb8" />
      <path d="M20 56V22l12-9 12 9v34" fill="#fff3d6" />
      <path d="M32 13V3h10l-3 3 3 3H32M28 56V44h8v12M12 42h3M49 42h3" />
      <circle cx="32" cy="29" r="4" />
    </>
  ),
  friends: (
    <>
      <path d="M6 56q0-20 14-20t14 20z" fill="#8ec9a3" />
      <path d="M30 56q0-20 14-20t14 20z" fill="#f2b36a" />
      <circle cx="20" cy="22" r="9" fill="#fff3d6" />
      <circle cx="44" cy="22" r="9" fill="#fff3d6" />
    </>
  ),
  online: (
    <>
      <path d="M14 12h36v30H14z" fill="#cfe8f7" />
      <path d="M6 50h52l-4 6H10zM24 24q8-7 16 0M28 30q4-3 8 0M32 35v.5" />
    </>
  ),
  body: (
    <>
      <path d="M24 28q8-5 16 0l14 9-4 6-10-5v20H24V38l-10 5-4-6z" fill="#9fc8ec" />
      <circle cx="32" cy="15" r="9" fill="#fff3d6" />
    </>
  ),
  someone: (
    <>
      <path d="M14 58q0-24 18-24t18 24z" fill="#d9c2ea" />
      <circle cx="32" cy="20" r="12" fill="#fff3d6" />
      <path d="M29 17q0-4 4-4q4 1 3 4q-1 2-4 4M32 26v.5" />
    </>
  ),
  'cannot-say': (
    <>
      <path d="M8 10h48v32H30L18 54V42H8z" fill="#fff" />
      <path d="M20 26v.5M32 26v.5M44 26v.5" strokeWidth="6" />
    </>
  ),
}
