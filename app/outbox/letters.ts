import type { MessageKind } from '#db/schema/messages.ts'

type Letter = { readonly subject: string; readonly text: string }

/**
 * Everything mail from The Lift ever says. Mail is read by whoever stands at the screen and kept by whoever carries it, so
 * it names no child and tells nothing: only that there is something to read, and where.
 */
export const letters: Readonly<Record<MessageKind, Letter>> = {
  urgent: {
    subject: 'There is an urgent item in The Lift',
    text: 'There is an urgent item in The Lift. Sign in to read it.',
  },
  waiting: {
    subject: 'There is an item for you in The Lift',
    text: 'There is an item for you in The Lift. Sign in to read it.',
  },
  worries: {
    subject: 'Something in The Lift has not been read in time',
    text: 'Something in The Lift has not been read in time. Sign in to read it.',
  },
  duty: {
    subject: 'Nobody is on duty for safeguarding today',
    text: 'Nobody is on duty for safeguarding for all or part of today. Sign in to The Lift and arrange cover.',
  },
  fetch: {
    subject: 'Something in The Lift is waiting for the headteacher',
    text: 'Something in The Lift is waiting for the headteacher, and nobody else may read it. Please make sure they open it now. If they cannot be reached today, ring the chair of governors.',
  },
  governors: {
    subject: 'Something is waiting in The Lift that nobody here may read',
    text: 'Something is waiting in The Lift that nobody who is available now may read. Please ring the chair of governors today and tell them so. This message says no more on purpose.',
  },
  governor: {
    subject: 'Something in The Lift needs the safeguarding governor today',
    text: 'Something is waiting in The Lift that nobody at the school may read alone. Please go to the school today. Two grown-ups there can open it together in The Lift; if only one person is left who may, they can open it with you beside them. Then make sure the right people outside the school are told. This message says no more on purpose.',
  },
  'governor reads': {
    subject: 'The safeguarding governor must read something in The Lift today',
    text: 'Something is waiting in The Lift that nobody at the school may read, so you are asked to read it yourself. Please do so today: go to the page below, and enter your email address and the code below. The code opens only this one thing and stops working after three days. Do not pass this message on, and do not ask anyone at the school to open it. This message says no more on purpose.',
  },
  'governor has': {
    subject: 'What you read in The Lift is still with you',
    text: 'Something that you read in The Lift as safeguarding governor is still with you, because nobody at the school may deal with it yet. Stay with it until the local authority or children’s services have it, and have the school name a head or a safeguarding lead who may. As soon as there is one The Lift gives it to them. We write once a day until then. This message says no more on purpose.',
  },
  platform: {
    subject: 'Something in The Lift is waiting that nobody at a school may read',
    text: 'Something is waiting in The Lift that nobody at the school below may read, and it has no safeguarding governor who may. Please ring its chair of governors or its local authority today, on a number you have found yourself. Ask them to have a safeguarding governor named under Duty and cover: The Lift writes to the governor straight away. This message says no more on purpose.',
  },
  alone: {
    subject: 'Something in The Lift was read by someone it mentions',
    text: 'Something in The Lift mentions the only grown-up at the school who can read it now. They can still read it, so that it is read straight away. Please ring the school today, and make sure someone else looks at it as well. This message says no more on purpose.',
  },
  together: {
    subject: 'Something in The Lift is waiting for two of you to open together',
    text: 'Something is waiting in The Lift that nobody at the school may read alone. Sign in, go to My account, and then to Records that two grown-ups open together. You can open it with a second grown-up or, where there is none, with the safeguarding governor.',
  },
  away: {
    subject: 'Someone has set you as away in The Lift',
    text: 'Someone has set you as away in The Lift, so that urgent things go to others first. Sign in and look under Duty. If it is not right, remove it there.',
  },
  routing: {
    subject: 'Who reads urgent things in The Lift has been changed',
    text: 'Who is away, or who holds which role, has been changed in The Lift, and something is waiting to be read. Sign in and look under Duty. Talk to the safeguarding governor if it is not right.',
  },
  'governor changed': {
    subject: 'The safeguarding governor has been changed in The Lift',
    text: 'Who the safeguarding governor of your school is, or how they are reached, has been changed in The Lift. If you did not know of it, ring the school and ask. Whoever can sign in finds it under Duty and cover.',
  },
  weekly: {
    subject: 'This week’s list in The Lift',
    text: 'This week’s list in The Lift has something on it. Sign in to read it.',
  },
  undecided: {
    subject: 'Something serious in The Lift has no decision yet',
    text: 'Something serious in The Lift was not resolved by the end of the school day. Sign in and write down who has decided what.',
  },
  stopped: {
    subject: 'A class no longer checks in with The Lift',
    text: 'A class that used to check in has hardly done so for five school days. Sign in to see which.',
  },
  'second person': {
    subject: 'A long closure in The Lift is waiting for a second person',
    text: 'Someone wants to close the school in The Lift for longer than a usual holiday. Nothing has changed yet. Sign in, look at the days and agree or turn them down.',
  },
  moved: {
    subject: 'Times in The Lift have moved because the calendar changed',
    text: 'The calendar in The Lift has been changed, and something is now due later than before. Sign in and check whether it can wait.',
  },
  'tried as you': {
    subject: 'Someone tried to sign in to The Lift as you',
    text: 'Someone tried many times to sign in to The Lift as you and was stopped. If it was you, wait 15 minutes and try again. If it was not you, sign in, open My account and choose a new password. Tell your safeguarding lead.',
  },
  tried: {
    subject: 'Someone tried to sign in to The Lift at your school',
    text: 'Someone tried many times to sign in to The Lift at your school with wrong passwords and was stopped. Ask your staff whether it was one of them. If it was not, ask everybody to choose a new password.',
  },
}
