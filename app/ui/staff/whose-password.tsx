/** Says whose the passwords of a form are, to what keeps passwords and to nobody else: it is neither shown nor sent. */
export function WhosePassword({ email }: { email: string }) {
  return <input type="text" autoComplete="username" defaultValue={email} readOnly hidden />
}
