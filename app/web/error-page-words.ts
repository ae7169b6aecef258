/** What a person reads when they do not get the page they asked for. A child's words are for five-year-olds. */
export type ErrorPageWords = { readonly title: string; readonly sentence: string; readonly child: string }

const mistake: ErrorPageWords = {
  title: 'We made a mistake',
  sentence:
    'It is our fault, not yours, and it has been recorded. Try again. If it happens again, give us this number.',
  child: 'Something went wrong. It is not your fault. Please tell a grown-up.',
}

const refusals: Readonly<Record<number, ErrorPageWords>> = {
  400: {
    title: 'We could not read that',
    sentence: 'Part of what you sent was missing. Go back and try again.',
    child: 'That did not work. Go back and try again.',
  },
  403: {
    title: 'You don’t have access to this page',
    sentence:
      'Your role does not include it. If you need it for your work, ask the person who manages roles at your school.',
    child: 'This page is for grown-ups.',
  },
  404: {
    title: 'We cannot find that page',
    sentence: 'There is nothing for you at this address. Check it, or go back to the start.',
    child: 'We can’t find that page.',
  },
  405: {
    title: 'That cannot be done here',
    sentence: 'Go back to the start and try again from there.',
    child: 'That did not work. Go back to the start.',
  },
  408: {
    title: 'That took too long to arrive',
    sentence: 'Nothing was saved. The connection may be slow: go back and send it again.',
    child: 'That was too slow. Go back and try again.',
  },
  409: {
    title: 'That has already changed',
    sentence: 'Someone else may have done it first. Look again to see how things are now.',
    child: 'That is done already.',
  },
  413: {
    title: 'That is too big',
    sentence: 'Nothing was saved. Go back and send less, or a smaller file.',
    child: 'That is too long. Go back and make it shorter.',
  },
  414: {
    title: 'That address is too long',
    sentence: 'Go back to the start and try again from there.',
    child: 'We can’t find that page.',
  },
  422: {
    title: 'Something is missing or wrong',
    sentence: 'Go back and check what you entered.',
    child: 'Something is missing. Go back and look.',
  },
  429: {
    title: 'Too many tries',
    sentence: 'Wait a few minutes, then try again.',
    child: 'Wait a little. Then try again.',
  },
  503: {
    title: 'We cannot do that just now',
    sentence: 'Wait a moment and try again. It is safe: nothing is saved twice.',
    child: 'Wait a little. Then try again.',
  },
}

/** The words for a status; anything we have no words for is our mistake. */
export function errorPageWordsFor(status: number): ErrorPageWords {
  return refusals[status] ?? mistake
}
