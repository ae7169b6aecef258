import type { TopicPicture } from '#app/ui/child/drawings/topics.tsx'
import type { WorryTopic } from '#db/schema/safeguarding/worries.ts'
import type { feelingTopics } from '../feelings.ts'

/** The picture for each thing that a feeling or a worry can be about. */
export const topicPictures: Readonly<Record<WorryTopic | (typeof feelingTopics)[number], TopicPicture>> = {
  home: 'home',
  school: 'school',
  friends: 'friends',
  online: 'online',
  'my body': 'body',
  'someone else': 'someone',
  'something else': 'cannot-say',
  "can't say": 'cannot-say',
}
