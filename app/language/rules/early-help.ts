import type { WordRule } from './rule.ts'

/** Families who need help early. */
export const earlyHelpRules: readonly WordRule[] = [
  {
    id: 'EH-1 the family needs help',
    category: 'early_help',
    severity: 'medium',
    general: `
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
      social_worker/social_services & take/taken/away/scared/worried/move
      FEAR ~ taken/take ~ away/care
      CARER ~ left/gone ~ NEG/and/never & back/miss/cry/why/us
      CARER & DRUGS/DRUNK & worried/help/hospital/sad
    `,
    learned: `
      take/taken/taking ~ us/me ~ away & social_worker/mum/CARER/care/court/might
      social_worker/social_services & move/moving/family/away/court/care/foster/scared/NEG
      CARER & SPLIT & NEG ~ tell/tells/know/ask
      CARER & SPLIT & my_fault/fault/cry/FREQ/scared/choose/worried/between
      CARER ~ ambulance/overdose & hurt/tried/tablets/herself/himself
      CARER ~~ taken/took ~ away ~ police
      police ~ took/taken/take/arrested
      lost ~ our/my ~ flat/house/home
      I ~ have to ~ talk/speak/read/translate/write ~~ CARER ~ doctor/doctors/letters/bank/phone/english
      CARER ~ talks/talk/hears/sees ~~ NEG ~ there
      CARER ~ hears/hear ~ voices
      I ~ do ~ all ~ letters/cooking/cleaning/shopping/washing
      CARER ~ in/to/at ~ special/mental ~ hospital/place/unit/clinic
      hospital ~ for ~ her/his ~ head/mind/brain/sadness
      NEG/no ~ job/work & money/cry/crying/bills/rent/food/worried/shout
      sleep/sleeping/live/living ~ in/at/on ~ GRAN/aunty/aunties/friends/nans/someones ~ lounge/sofa/floor/room/living_room & we/all/us/lost/home/NEG
      all ~ five/four/six/three/seven ~ of us ~ in? ~ one? ~ room/bed
      all ~ of us ~~ one/same ~ room/bed | tent holiday
      sleep ~~ all ~ five/four/six/seven ~ of
      pour/poured/pouring/hide/hid/tip/tipped ~ it/drink/beer/wine/vodka/bottle ~ sink/away/down
      CARER ~ drinks/drink & I/me & sink/hide/stop/worried/count/bottles/look_after/sad
      NEG ~ do/go ~ clubs/club/out/play/party ~~ look after/looking after/care ~ CARER/SIB
      moving/move/new ~ foster/placement
      CARER ~ lost ~ job & NEG/food/buy/money/cry
      CARER ~ has ~ tag & NEG/out/leg/police/prison/court
      CARER ~ NEG ~ get ~ dressed/up/out
      CARER ~ so/too/very/really ~ sad/depressed/ill/poorly ~~ NEG
      I ~ have_to/give/do ~~ CARER ~ insulin/tablets/medicine/injection/washing/shopping/hoovering/cleaning
      moved/move/moving ~ foster/homes/home/placement ~ again
      foster ~~ again/unpack/moved
      hospital ~ because/cos ~ bad/sad ~ memories/thoughts/dreams
      send/sent/deport ~ us/me/CARER ~ back/home/away & immigration/police/country/visa/scared/judge
      immigration
      SIB/CARER ~ arrested | monopoly game
      CARER ~ might/going_to/gonna/will ~ die
      travelodge
      CARER ~ has/got/have ~ bad? ~ depression/depressed/bipolar/anxiety/cancer/dementia/alcoholic
      alcoholic
      addicted
      CARER/SIB ~ PRISON | monopoly game
      say ~~ CARER ~ out/NEG_in/asleep ~~ door/man/men
      men/man ~ come/comes/came ~ for ~ money/mum/dad/things
      took/taken ~ our ~ tv/telly/car/things/sofa/stuff/house
      dad/mum/CARER ~ gone/went ~ away ~ long/years/nobody/no_one
      NEG ~ have ~ home/house & we/stay/sleep/live/different
      stay/staying/sleep ~ with/at ~ different ~ people/houses/places
      look after ~ my? ~~ disabled/ill/sick/poorly ~ CARER
      bailiff/bailiffs
      CARER ~ shakes/shaking & drink/hand/sick/worried/medicine
      bottles ~ clink/hidden/empty & mum/dad/CARER/bin
      MUM/DAD/SIB ~ died/dead/passed_away/death | PET when_i_was_a_baby phone car laughing
      CARER ~ cant ~ walk/get_up/cook/see/talk/work & I/me ~ do/help/look/cook/everything
      CARER ~ say/says/said/told ~ to? ~ say ~~ working/away/boats/holiday/ill & prison/jail/gone
      CARER ~ talk/talks/talking/speaks/shouts ~~ people/someone/things/telly/voices ~ that? ~ NEG/not ~ there/real
      CARER ~ think/thinks/say/says ~~ telly/neighbours/people/phone/radio/spies ~~ watching/listening/talking ~ her/him/us/to
      men/people/man ~~ came/come ~~ took/take ~~ telly/sofa/car/things/tv/stuff/fridge
      all ~~ in ~ one ~ room | class classroom assembly hall tent
      I ~ do/give/help ~~ CARER ~ injections/insulin/bath/washing/medicine/tablets
      CARER/SIB ~ got/get/was/is ~ put/sent/locked ~ away/down ~~ years/months/prison
      letter/man ~~ door/court ~~ days/leave/out/evicted/rent
      water/tip/pour ~ it ~ down ~~ & CARER ~ drinks/drink
      NEG ~ walk/get/go ~ upstairs/up_the_stairs & I ~ do/make/empty/help/carry
      move/moved/moving ~~ times/again & year/bags/boxes/school/another
      sleep/sleeping/slept/stay ~ at/in ~ the? ~ station/airport/church/hospital/park/garage & we/us/mum/dad/again
      judge/court ~~ decide/decides/say ~~ me/us/where/who
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
]
