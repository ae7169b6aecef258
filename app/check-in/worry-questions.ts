import { safeties, worrySizes, worryTopics, worryWants } from '#db/schema/worries.ts'

/** The four taps beside the worry box, in the order a child meets them. Each may be left alone. */
export const worryQuestions = [
  { key: 'topic', question: 'What is it about?', options: worryTopics },
  { key: 'safe', question: 'Do you feel safe right now?', options: safeties },
  { key: 'size', question: 'How big is it?', options: worrySizes },
  { key: 'want', question: 'What do you want?', options: worryWants },
] as const
