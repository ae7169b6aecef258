import type { WordRule } from './rule.ts'

/** Feeling low, worried, lonely or unwell. */
export const wellbeingRules: readonly WordRule[] = [
  {
    id: 'WB-1 low for a while',
    category: 'wellbeing',
    severity: 'medium',
    general: `
      cry ~ SELF ~ sleep
      LONELY & FREQ/SAD/SELFHATE/CRY/ANYMORE/ever
      nobody/no_one ~ likes/loves/cares/understands/listens/wants ~ me
      everyone/everybody ~ hate/hates ~ me
      SELFHATE
      I ~ hate ~ SELF
      SOMATIC & worried/scared/worry/sad/school/HOME
      NEG ~ sleep & worry/worried/scared/sad/FREQ/thinking/think
      panic ~ attack/attacks
      NEG ~ enjoy/like ~ anything/things ~ ANYMORE
      nothing ~ fun ~ ANYMORE
      nothing ~ makes ~ happy
      NEG ~ care ~ anything ~ ANYMORE
      feel/feels ~ empty/numb/nothing/hopeless/invisible
      I ~ wish* ~ I ~ someone_else/different/somebody_else
      wish ~ was/were ~ someone/somebody ~ else
      NEG ~ remember ~ last ~ happy
      I ~ NEG ~ feel/be ~ happy ~ ANYMORE
      BURDEN & I/CARER/everyone
      cant ~ stop ~ crying/worrying
      worry ~ all ~ time
      wet ~ bed & FREQ/scared/dream/CARER/again
      I ~ want ~ be ~ left ~ alone ~ forever
      NOPOINT
    `,
    learned: `
      I/me ~~ SAD & FREQ | baby
      CRY & FREQ & I/me/my | baby
      SAD ~ FREQ & I/me/NEG | baby film
      I ~ CRY & NIGHT/bed/sleep/school/toilets | baby film book
      NEG ~ remember/know ~~ feel/feels ~ happy
      LONELY & nobody/no_one/always/every/NEG/playtime/lunch/sad/cry
      I ~ have ~ no_one/nobody
      NEG/never ~ want ~ get up & fun/NEG/anymore/sad/nothing
      nothing ~ fun/good/nice
      NEG ~ breathe & panic/panicky/class/worried/scared/test/anxious
      panicky/panic & NEG/breathe/class/heart/school/FREQ
      eyelashes
      worry ~ mum/dad/CARER ~ die/dying/dead/hurt & checking/keep/school/night/FREQ/when
      NEG ~ care ~ if ~ I ~ gone/here/there/left
      nightmares/nightmare & FREQ/happened
      keep/have_to ~ washing/wash/checking/check/counting/count/touching/tapping ~~ or/bad/happen/hands/doors/times/FREQ
      or ~ something ~ bad ~ will/happen/might
      NEG ~ sleep/slept & thoughts/ages/weeks/days/worry/thinking/night
      NEG ~ tell ~ anyone & sad/feel/worried/cry
      sad ~ all ~ time/day
      bad thoughts
      thoughts ~ NEG ~ stop/go
      voices/voice ~ in ~ my ~ head
      hear ~ voices
      man/person/someone ~ in ~ my ~ head
      cry/crying ~ in ~ toilet/toilets/bathroom/bed/cupboard
      hide/hiding ~~ to ~ cry
      heavy/weight/rock/stone ~ on ~ ME/chest
      feel ~ heavy
      hate ~ my ~ body/face/self/skin/nose/weight
      scared/frightened/worried ~ something ~ bad
      NEG ~ eat/eating & sad/fat/worried/SELFHATE/ANYMORE | sprouts peas veg broccoli
      SOMATIC & FREQ | haha sprouts
      no_one/nobody ~ I ~ can ~ talk/tell
      hate ~ everything
      NEG ~ notice ~ if ~ I ~ NEG/gone/left/missing
      NEG ~ anyone ~ to ~ talk/tell
      so ~ SAD ~ I? ~ NEG
      so/too ~ anxious/worried/sad/scared/nervous ~ I? ~ NEG/to ~ eat/sleep/breathe/go/think/talk
      anxious/anxiety/depressed/depression | mum dad
      leaves ME ~ out & everybody/everyone/nobody/always/likes
      everyone/everybody ~ leaves/leave ~ ME ~ out
      NEG ~ want ~ come/go/be ~ to? ~ school & FREQ/anymore/ever/sad/cry/sick/scared
      feel ~ like ~ a? ~ ghost/robot/nothing/nobody/stone/rubbish/burden
      brain/head/mind ~ NEG/never ~ quiet/stop/stops/off
      NEG ~ laugh/smile/play ~ ANYMORE
      NEG ~ concentrate ~~ worry/sad/thinking/because/home
      worry/worried/sad ~~ all_the_time/always/every_day/constantly | baby
      so ~ alone
      NEG ~ understands/understand ~ me
      feeling/sadness/sad/worry/feel ~~ NEG ~ go/goes ~ away
      NEG ~ think ~ anyone/anybody/someone ~ would/will/could ~ pick/want/like/love/choose/miss/help ME
      check/checks/wash/count/tap/touch ~~ times ~~ or ~ CARER/something/I
      voice/voices ~~ tells/tell/telling/says ME
      hate ~ mirrors/mirror/photos ~ of? me?
      NEG ~ sleep ~~ lie/think/thinking/bad_things
      or_else/or ~~ something/bad/die ~~ happen/CARER/GRAN
    `,
  },
  {
    id: 'WB-2 feeling low',
    category: 'wellbeing',
    severity: 'low',
    general: `
      I ~ SAD
      feel ~ SAD
      makes ME ~ SAD
      LONELY
      SOMATIC
      I ~ worried/scared/nervous/anxious
      FEAR
      NEG ~ happy
      NEG ~ sleep
      hate ~ school
      NEG ~ like/want ~ school
      I ~ ANGRY
      nightmares/nightmare/bad_dream
    `,
    learned: `
      tired & NIGHT/late & I
      CRY | baby film
    `,
  },
]
