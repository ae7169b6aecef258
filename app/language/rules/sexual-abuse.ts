import type { WordRule } from './rule.ts'

/** Touching, looking and pictures. */
export const sexualAbuseRules: readonly WordRule[] = [
  {
    id: 'SA-1 touched or made to touch',
    category: 'sexual_abuse',
    severity: 'urgent',
    general: `
      TOUCH* ~ MY PRIVATE
      TOUCH* ~ ME ~ PRIVATE
      AFFECTION/grab/poke/slap/smack/squeeze/feel* ~ MY PRIVATE | bum bottom
      kiss/tickle/squeeze/grab/rub/poke* ~ my bum/bottom/bits
      TOUCH* ~ MY ~ UNDERWEAR
      TOUCH* ME ~ under/in/inside ~ UNDERWEAR
      hand/hands/fingers ~ in/under/down/up/inside ~ my ~ UNDERWEAR/clothes/top
      make/makes/made/making/wants/want/asks/asked/tells/told ~ ME ~ touch/rub/hold/kiss/see/lick/look ~ !after/for/like his/her/their/it/him/PRIVATE
      touch/rub/hold/kiss/lick ~ his/her PRIVATE
      show/shows/showed/shown/showing ~ ME ~ his/her/their ~ PRIVATE
      saw/see/seen ~ his PRIVATE & made/make/showed/told/SECRET
      put/puts/putting/stick/sticks ~ his/her/it/finger/fingers/thing ~ in/inside/on/up ~ my ~ PRIVATE/mouth/bottom/bum
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & UNEASY
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & SECRET
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ TOUCH* ME & BED
      TOUCH* ME & NEG ~ like/want & CARER/UNCLE/STRANGER/STAFF/TEEN
      TOUCH* ME & SECRET
      TOUCH* ME ~ where ~ NEG/shouldnt/private/supposed
      touch/touches/touched/touching* ME ~ places
      TOUCH* ME ~ down there
      TOUCH* ME ~ funny/wrong/weird/yucky/bad/rude/bottom/bum
      CARER/UNCLE/STRANGER/STAFF/TEEN ~ lie/lies/lay/get/gets/got/climb/climbs/come/comes/came ~ in/into/on ~ my bed
      UNKNOWN ~ get/gets/got/climb/climbs/come/comes/came ~ in/into ~ my bed
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ get/gets/got/climb/lie/lies ~ into/in bed ~ with ME
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ UNDRESSED
      make/makes/made/tell/tells/told/ask/asks/asked/want/wants ~ ME ~ UNDRESSED
      UNDRESSED & PHOTO
      PHOTO ~ PRIVATE
      CARER/UNCLE/STRANGER/STAFF/TEEN/UNKNOWN ~ show/shows/showed/showing/makes/made ~ ME ~ RUDE
      make/makes/made ~ ME ~ watch ~ RUDE/PRIVATE/kissing
      sex* ~ with ~ ME
      rape/raped*
      molest/molested*
      sexually ~ abuse/assault/assaulted/abused
      special game & UNCLE/CARER/UNKNOWN/BED/SECRET/TOUCH
      game & UNDRESSED/PRIVATE & CARER/UNCLE/STRANGER/TEEN/UNKNOWN
      SECRET & UNDERWEAR & CARER/UNCLE/UNKNOWN/TEEN
      UNCLE/CARER/UNKNOWN & SECRET & BED
      bleed/bleeding/blood/sore/hurts/hurt ~ PRIVATE & CARER/UNCLE/he/TOUCH/after/when
      PRIVATE ~ hurt/hurts/sore/bleeding ~ after/when/because & CARER/UNCLE/UNKNOWN/sleepover/weekend/HOME
    `,
    learned: `
      PHOTO ~ of ~ ME/my ~ naked/nude/bath/shower/undressed/underwear/pants/knickers/PRIVATE/bra/changing
      take/taking ~ PHOTO ~ ME/my ~ PRIVATE/knickers/pants/bra/underwear/bath/shower/getting_dressed/changing
      CARER/UNCLE/STRANGER/TEEN/UNKNOWN/SIB ~ rub/rubs* ~ himself/against/on
      rub/rubs/rubbing ~ himself/herself ~ on/against
      put/puts ~ something/it ~ in ~ my ~ mouth & sick/makes/made/he/yucky | spoon medicine dentist
      sit/sitting ~ on ~ him/his/lap ~~ down_there/PRIVATE/horrible/hard/funny/weird/feels
      PRIVATE/down_there & feels/feel/hurt/hurts/horrible/weird/sore & he/him/UNCLE/CARER/STRANGER/asks/makes
      CARER/UNCLE/UNKNOWN/STRANGER ~ come/comes ~ in & shower/bath & TOUCH/look/watch/stays
      WHO ~ bath/baths/bathe/bathes/wash/washes ME & PRIVATE/hurts/NEG/touch/too/funny/weird/long
      front bit/bits/bottom
      WHO ~ tongue & kiss/mouth/kisses
      WHO ~ show/shows/showed ~ us/me ~ his ~ thing/bits/PRIVATE/willy
      his ~ thing/bits/privates ~ out
      WHO ~ let ~ him/her ~ touch
      let ~ him/her/WHO ~ touch/see/look
      if ~ I ~ let ~ him/her/them
      WHO ~ told/tell/tells/makes/asks/asked/wants ~ ME ~ lie/lay/sit/get ~~ bed/clothes/lap/undressed
      WHO/SIB ~ put/puts/pressed/rubbed ~ his ~ PRIVATE
      WHO ~ unzip/unzips/undoes/undid/drops/pulls/pulled/takes/took ~ his/her/my ~ trousers/pants/belt/zip/flies & look/touch/me/makes/made
      WHO/SIB ~ lick/licks/licked* ~ ME/my | PET ice_cream
      UNCLE/STRANGER/STAFF/TEEN/UNKNOWN/stepbrother/big_brother/cousin ~ UNDRESSED | bath beach swimming funny baby nappy toddler
      WHO/SIB ~ lie/lies/lay/lying/sits/gets ~ on ~ top ~ of? ME | play wrestling
      on top ~ of ME | wrestling wrestle pile bundle
      make/makes/made ME ~ kiss ~ it
      WHO ~ fingers ~ in
      show/showed/shows/showing ~ ME ~~ sex/RUDE/naked
      WHO ~ lock/locks/shut/shuts ~~ door & bed/our_time/touch/secret/cuddle/me_and_him/alone/undress/clothes
      two/lots/three ~ pairs ~ pyjamas/pants/knickers/leggings & bed/night/sleep/wear
      drawers/chair/toys/box/desk ~~ against/behind ~ door & night/bed/sleep/so/case
      WHO ~ give/gives/gave ME ~ sweets/money/treats/presents ~ after/if/not & touch/bed/secret/let/room/cuddle/tell/kiss
      WHO/SIB ~ do/does/did ~ stuff/things ~ to ME
      do/does/did ~ stuff/things ~ to ME & hate/UNEASY/night/bed/sleep/NEG
      WHO/SIB ~ put/puts/takes/take/move/moves/hold/holds ~ my ~ hand/fingers/mouth/head ~ somewhere/there/down/inside/where
      WHO/SIB/he/she ~~ my ~ hand ~ somewhere
      all/other/every ~ girls/boys/kids/children/families ~ do/does ~ it/this & he/says/said/UNCLE/CARER/special/cry | homework
      UNCLE/CARER/UNKNOWN/STAFF & special & cry/hurts/NEG_like/UNEASY/ashamed & it/do/does
      our ~ game & hurts/hurt/sore/cry/toilet/wee
      hurts/hurt/sore ~~ go/going ~ to ~ the? toilet/wee/poo/loo & game/he/she/UNCLE/SIB/stepbrother/CARER/after
      do/does/did ~ stuff/things ~ to ME ~~ night/bed/dark
      WHO/SIB ~ takes/take/took/taking ~ videos/video/photos/pictures/pics ~~ of? ME ~~ no/without/NEG/in ~ clothes/pyjamas/UNDERWEAR/bath/shower/PRIVATE
      make/makes/made/tell/tells/told/ask/asks/asked/want/wants ME ~~ take/get/pull ~ my? ~ UNDERWEAR/clothes/everything ~ off | wet muddy swimming pe doctor nurse shoes coat
      WHO ~~ UNDERWEAR/clothes ~ off & PHOTO/video/touch/watch/secret
      how ~ you ~ show ~ love
      UNDRESSED & bed/sleep & WHO/he/him/feel
      WHO ~ say/says/said ~~ if ~ I ~ do ~~ thing ~~ let/give/buy/get/have ~ ME
      special ~ tickles/tickle | dog cat PET
      does/do/did ~ the? same ~~ to ~ her/him/SIB/my_sister/my_brother & special/touch/game/tickles/night/secret/UNCLE
      give/gives/gave/pays ME ~~ for ~~ kiss/kisses/touch/touching/cuddle
      videos/pictures/photos ~ of ~ me ~~ NEG ~ nice/allowed/ok/right/clothes
      without ~ pants/knickers/underwear/clothes & WHO/he/plays/game/horsey/bed
    `,
  },
]
