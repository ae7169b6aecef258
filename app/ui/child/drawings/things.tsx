/** The things of the sign-in pad. */
export const things = {
  apple: (
    <>
      <path d="M32 20q8-8 18-2 10 8 4 22-6 18-22 14-16 4-22-14-6-14 4-22 10-6 18 2z" fill="#e5574f" />
      <path d="M32 20q0-8 4-14" />
      <path d="M36 12q6-8 14-4-4 8-14 4z" fill="#7cc36a" />
    </>
  ),
  star: <path d="M32 5l8 18 20 2-15 13 5 20-18-11-18 11 5-20L4 25l20-2z" fill="#ffd34d" />,
  moon: <path d="M40 6a27 27 0 1 0 18 40A24 24 0 0 1 40 6z" fill="#ffe9a8" />,
  sun: (
    <>
      <path d="M32 3v9M32 52v9M3 32h9M52 32h9M11 11l7 7M46 46l7 7M53 11l-7 7M18 46l-7 7" />
      <circle cx="32" cy="32" r="14" fill="#ffc83d" />
    </>
  ),
  boat: (
    <>
      <path d="M33 6v36H14z" fill="#fff" />
      <path d="M38 14v28h16z" fill="#e5574f" />
      <path d="M4 42h56q-4 14-14 14H18Q8 56 4 42z" fill="#4b8fc9" />
    </>
  ),
  car: (
    <>
      <path d="M4 44V32q0-3 8-4l8-12h22l10 12q8 1 8 6v10z" fill="#e5574f" />
      <path d="M18 28l5-8h8v8zM36 28v-8h4l7 8z" fill="#d6eefb" />
      <circle cx="18" cy="46" r="7" fill="#5b6b7d" />
      <circle cx="46" cy="46" r="7" fill="#5b6b7d" />
    </>
  ),
  ball: (
    <>
      <circle cx="32" cy="32" r="26" fill="#fff" />
      <path d="M32 6q-16 26 0 52 16-26 0-52z" fill="#4b8fc9" />
      <path d="M8 24q24 12 48 0" />
    </>
  ),
  tree: (
    <>
      <path d="M27 60V38h10v22z" fill="#a8744a" />
      <path d="M32 4q14 0 15 12 11 4 8 16-3 10-23 10T9 32Q6 20 17 16 18 4 32 4z" fill="#7cc36a" />
    </>
  ),
  house: (
    <>
      <path d="M12 28v30h40V28" fill="#fff3d6" />
      <path d="M4 32L32 6l28 26z" fill="#c95b4b" />
      <path d="M26 58V42h12v16z" fill="#4b8fc9" />
    </>
  ),
  key: (
    <>
      <path d="M24 36l28-28 6 6-4 4 3 4-5 5-4-3-18 18" fill="#ffc83d" />
      <circle cx="19" cy="45" r="13" fill="#ffc83d" />
      <circle cx="19" cy="45" r="4" fill="#fff" />
    </>
  ),
  hat: (
    <>
      <path d="M16 44q0-30 16-30t16 30z" fill="#7a4fb0" />
      <path d="M6 44h52v11H6z" fill="#b795de" />
      <circle cx="32" cy="10" r="6" fill="#fff" />
    </>
  ),
  drum: (
    <>
      <path d="M8 26v22q0 9 24 9t24-9V26" fill="#e5574f" />
      <ellipse cx="32" cy="26" rx="24" ry="9" fill="#fff3d6" />
      <path d="M8 34l12 20M44 54l12-20M20 54l12-19 12 19M10 6l18 18M54 6L36 24" />
    </>
  ),
}
