import type { WordRule } from './rule.ts'

/** Hints that there is something to tell, families who need help early, and feeling low. */
export const tellingRules: readonly WordRule[] = [
  {
    id: 'DH-1 something to tell',
    category: 'disclosure_hint',
    severity: 'medium',
    general: `
      TALK & SOMETHING_BAD
      SOMETHING_BAD & HOME/CARER/happened/NIGHT/weekend/SECRET/SIB/PEER
      SOMETHING_BAD ~ happen/happened/happening/happens ~ ME
      something ~ happened ~ HOME/weekend/CARER/NIGHT
      something ~ bad/horrible/awful/wrong ~ happen/happened/happening/going
      happened/happening/happens ~ to ~ my ~ PEER/SIB/friend & NEG/tell/bad/home/SECRET
      want/need/have ~ to tell ~ TRUSTED ~ something
      want/need/can ~~ tell/talk/speak ~ TRUSTED & NEG/scared/worried/secret/HOME/CARER/about/alone/privately/today/please
      I ~ want/need ~ talk ~ to ~ TRUSTED
      can ~ I ~ talk/speak ~ to ~ TRUSTED
      can ~ you ~ help ME
      I ~ need ~ help
      please ~ help ME
      help ME
      keeping/keep/kept/got/have ~ secret & NEG/bad/heavy/tell/sad/scared/tummy/CARER/UNCLE/worried/hurts
      SECRET & bad/horrible/NEG ~ like/want & tell/keep
      SCAREDTELL
      if ~ I ~ tell/told/say/said ~ someone/anyone/you/teacher/miss/people ~~ trouble/believe/happen/angry/worse/CARER/taken
      NEG ~ know ~ how/who ~ tell/say
      NEG ~ know ~ what ~ do & CARER/HOME/scared/FEAR/happened/PEER
      what ~ do/happens/happen ~ if ~ someone/somebody/grown_up/adult/CARER/friend ~ hurt/hurts/hurting/TOUCH/HIT/hit/does/bad/secret
      what ~ do/happens/happen ~ if ~ you/I ~ tell & secret/teacher/CARER/HOME
      my ~ friend/PEER ~ told/tell/says ME ~ secret/bad/something/HIT/hurt
      a/my ~ friend ~ CARER ~ HIT* her/him/them
      PEER ~ CARER ~ HIT*
      how ~ do ~ you/I ~ know ~ if ~ safe/abuse/wrong/normal/bad
      is ~ it ~ normal & CARER/HOME/scared/cry/NIGHT/HIDE
    `,
  },
  {
    id: 'DH-2 told to keep quiet',
    category: 'disclosure_hint',
    severity: 'high',
    general: `
      CARER/UNCLE/UNKNOWN/STRANGER/someone/TEEN/SIB ~ say/says/said/tell/tells/told/made/makes ~ NEG ~ tell/say/talk
      CARER/UNCLE/UNKNOWN/STRANGER/someone/TEEN ~ SECRET
      not allowed/aloud ~ to? tell/talk/say
      NEG ~ allowed/supposed/meant ~ to? tell/talk/say ~ what/about/anyone/HOME/CARER/you/teacher/miss/why
      I ~ cant ~ tell/say ~ what/you/anyone/anybody/why/about
      promised/promise ~ NEG ~ tell/say & CARER/UNCLE/him/bad/NEG/hurt/happened/someone
      SECRET & THREATEN
      SECRET & CARER & bad/HOME/hurt/NEG/scared
      THREATEN & tell/told/say & CARER/he/she/they/UNKNOWN/me
      what happens ~ home ~ stays ~ home
      stays ~ in ~ family/house
      family/home/house ~ business & NEG/tell/say/talk
      bad ~ things ~ will/would/happen ~ if ~ I ~ tell
      SECRET & hurts/scared/bad ~ me/secret/things & grown_up/adult/CARER/man/he
    `,
  },
  {
    id: 'EH-1 the family needs help',
    category: 'early_help',
    severity: 'medium',
    general: `
      CARER/SIB ~ PRISON
      CARER ~ in/to/gone/from/out ~ prison/jail
      visit/visited/visiting/see ~ CARER ~ prison/jail
      CARING
      CARING & CARER ~ ill/sick/sad/bed/cant/wheelchair/poorly
      I ~ look after ~ CARER
      I ~ look after ~ SIB ~~ CARER ~ ill/sick/work/bed/cant/asleep/out
      I ~ have to ~ look after/help/care ~ CARER/SIB & FREQ/NEG/school/tired/CARER
      HOMELESS
      we ~ HOMELESS
      we ~ lose/losing/lost ~ house/home/flat
      we ~ live/living/staying/sleeping/moved ~ hotel/hostel/car/refuge/one_room/tent
      we ~ have to ~ move/leave ~ house/out/again & NEG/landlord/money/sad/worried
      CARER ~ NEG ~ have/got ~ money & FOOD/worried/cry/cries/rent/bills/sad
      NEG ~ enough ~ money & CARER/we/FOOD/bills
      CARER ~ overdose/mental_health/depressed/depression/breakdown
      CARER ~ cry/cries/crying & FREQ/NIGHT/worried/sad/bed
      CARER ~ sad ~ all/always/every & worried/I/me
      CARER ~ cancer
      CARER ~ might/going/gonna ~ die
      CARER ~ take/took/taken/tried ~ tablets/pills/overdose/kill/hurt ~ herself/himself/many
      CARER ~ cut/cuts/hurt/hurts/kill/want ~ herself/himself/die
      CARER/SIB ~ died/dead ~ and/but/i/now/last/yesterday/this/week & cant/NEG/miss/sad/cry/sleep
      social_worker/social_services & take/taken/away/scared/worried/move
      FEAR ~ taken/take ~ away/care
      moving/move/new ~ foster/placement/care
      CARER ~ left/gone ~ NEG/and/never & back/miss/cry/why/us
      CARER & DRUGS/DRUNK & worried/help/hospital/sad
      MUM/DAD/SIB ~ DEADOTHER
    `,
  },
  {
    id: 'EH-2 a change or a loss',
    category: 'early_help',
    severity: 'low',
    general: `
      GRAN/PET ~ DEADOTHER
      GRAN/PET ~ ILL
      CARER ~ ILL
      SIB ~ ILL
      CARER & SPLIT
      miss ~ my ~ CARER/GRAN/PET
      NEG ~ see ~ my ~ CARER & miss/sad/work/away/ANYMORE
      moving/move ~ house/school
      CARER ~ lost ~ job
      new ~ baby & NEG/sad/attention/jealous
      CARER ~ argue/arguing/argument
      CARE & I/CARER
      CARER ~ away ~ army/work/sea
    `,
  },
  {
    id: 'WB-1 low for a while',
    category: 'wellbeing',
    severity: 'medium',
    general: `
      SAD & FREQ
      CRY & NIGHT/bed/sleep/FREQ/school
      cry ~ SELF ~ sleep
      LONELY & FREQ/SAD/SELFHATE/CRY/ANYMORE/ever
      nobody/no_one ~ likes/loves/cares/understands/listens/wants ~ me
      everyone/everybody ~ hate/hates ~ me
      SELFHATE
      I ~ hate ~ SELF
      SOMATIC & FREQ
      SOMATIC & worried/scared/worry/sad/school/HOME
      NEG ~ sleep & worry/worried/scared/sad/FREQ/thinking/think
      nightmares/nightmare & FREQ/CARER/happened
      NEG ~ eat/eating & sad/fat/worried/SELFHATE/ANYMORE
      panic ~ attack/attacks
      HEARVOICE
      NEG ~ want ~ come/go/be ~ school & FREQ/anymore/ever/sad/cry/sick/scared
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
      CRY
      NEG ~ happy
      NEG ~ sleep
      hate ~ school
      NEG ~ like/want ~ school
      I ~ ANGRY
      nightmares/nightmare/bad_dream
    `,
  },
]
