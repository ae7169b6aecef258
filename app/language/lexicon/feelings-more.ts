import type { Family } from './family.ts'

/** How a child feels in heart and body, and what is heavy in the family, continued. */
export const feelingsMore: readonly Family[] = [
  {
    name: 'LACKING',
    learned: {
      exact: `no never nobody nothing none without empty hardly only run_out not_enough broke broken cold freezing dark
        dirty smelly hungry starving thirsty tired alone on_my_own by_myself just_me`,
    },
  },
  {
    name: 'GROWNUP',
    learned: {
      exact: `man men lady adult grown_up older big_boy big_boys bigger teenager stranger him he his she her they
        boyfriend girlfriend friend_of`,
    },
  },
  {
    name: 'WORRYTIME',
    learned: {
      exact: `night nights tonight always every again when_i when_hes when_shes when_mum when_dad after_school weekend
        weekends before until till since still anymore any_more`,
    },
  },
  {
    name: 'JOY',
    learned: {
      words: `fun party birthday holiday trip cake pizza prize medal treat picnic sleepover disney trophy joke`,
      exact: `yay love loves loved best brilliant won win wins winning lol haha happy excited favourite cute funny nice
        yum yummy cool awesome great amazing lovely good hooray wow fantastic cant_wait enjoyed laughed laughing
        cheered proud lucky better cosy fancy yuck joke`,
    },
  },
  {
    name: 'SCHOOLISH',
    learned: {
      words: `maths homework lesson book spelling test science topic history reading writing poem project assembly pe
        story film game match team goal football rugby cricket swimming karate play roblox minecraft fortnite fifa
        mario lego art paint craft`,
      exact: `learned learning learnt we_made we_played we_are_doing we_did playing played level practice practise
        practised`,
    },
  },
  {
    name: 'EVERYDAY',
    learned: {
      words: `pizza chip ice_cream sausage pasta sandwich toast egg chocolate dog cat hamster rabbit fish kitten puppy
        bike scooter trampoline swing park beach zoo cinema shop garden pool tooth hair shoe coat car bus plane
        train`,
    },
  },
]
