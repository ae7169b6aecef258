/** What is said where somebody signs in, when what they sent could not be taken: whether it waits for them or is gone. */
export const unsentWords = {
  held: {
    grownUp: 'You were signed out, so this is not saved yet. Sign in, and what you wrote comes back for you to send.',
    child: 'You did not send it yet. We kept it for you. Type your class code. Then you can send it.',
  },
  lost: {
    grownUp: 'You were signed out, so this is not saved. Go back to copy what you wrote, then sign in.',
    child: 'You did not send it. Tell a grown-up what you wanted to say.',
  },
} as const

/** Which of them an address asks for. */
export function unsentIn({ url }: { readonly url: string }): keyof typeof unsentWords | null {
  const unsent = new URL(url).searchParams.get('unsent')
  return unsent === 'held' || unsent === 'lost' ? unsent : null
}
