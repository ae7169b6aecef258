/** The animals of the sign-in pad. */
export const animals = {
  cat: (
    <>
      <path d="M12 10l10 8h20l10-8v26q0 18-20 18T12 36z" fill="#f2a65a" />
      <path d="M22 31v2M42 31v2M29 40h6l-3 3zM32 43q-2 5-7 4M32 43q2 5 7 4M4 36l10 2M5 46l9-3M60 36l-10 2M59 46l-9-3" />
    </>
  ),
  dog: (
    <>
      <path d="M16 14h32q4 14 2 26-2 15-18 15T14 40q-2-12 2-26z" fill="#e8cda6" />
      <path d="M18 12Q4 10 5 30q1 8 8 4zM46 12q14-2 13 18-1 8-8 4z" fill="#8a5a34" />
      <path d="M24 29v2M40 29v2M32 43v3q-6 5-9 0M32 46q6 5 9 0" />
      <path d="M27 38h10l-5 6z" fill="#1b2633" />
    </>
  ),
  fish: (
    <>
      <path d="M44 32q8-12 16-12-4 12 0 24-8 0-16-12z" fill="#f2893e" />
      <path d="M4 32q10-18 26-18t20 18q-4 18-20 18T4 32z" fill="#ffb35c" />
      <path d="M16 28v1M30 22q6 10 0 20M24 14q6-8 14-6l-2 8" />
    </>
  ),
  bird: (
    <>
      <path d="M10 34q0-20 20-20 12 0 16 10l12 2-10 8q-2 16-20 16-18 0-18-16z" fill="#69b3e7" />
      <path d="M16 36q8-6 16 0-2 10-10 10-6-2-6-10z" fill="#b9defa" />
      <path d="M38 22v1M26 50v9M34 49v10M4 24l8 8" />
      <path d="M46 24l12 2-10 7z" fill="#ffc83d" />
    </>
  ),
}
