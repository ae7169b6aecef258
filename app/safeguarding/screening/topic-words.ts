import { worryTopics, type WorryTopic } from '#db/schema/safeguarding/worries.ts'

/** What a worry is about, as it reads on a page: as it is kept, with the apostrophe of a printed word. */
export function topicInWords(topic: WorryTopic): string {
  return topic.replaceAll("'", '’')
}

export const topicsInWords = worryTopics.map(topicInWords)
