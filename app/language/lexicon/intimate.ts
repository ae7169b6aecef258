import type { Family } from './family.ts'

/** Bodies, touching and being told to keep quiet: in the words children use, and no plainer than needed. */
export const intimate: readonly Family[] = [
  {
    name: 'PRIVATE',
    general: {
      words: `private private_part privates private_area private_place private_bit willy winky willie fanny foof foofoo
        bits down_there down_below front_bottom minnie tuppence penis vagina my_bum my_bottom nunny noonie nunu
        peepee pee_pee wee_wee winkle boob booby boobies bum bottom bumhole botty backside nipple my_special_place
        special_part special_place rude_part rude_bit pants_area parts wiener weiner dick cock balls flower_part
        fairy moo_moo lady_bits where_my_pants_go under_my_pants in_my_pants inside_my_pants down_my_pants
        in_my_knickers down_my_trousers between_my_legs up_my_skirt up_my_dress up_my_top inside_my_knickers
        under_my_clothes under_my_top where_i_wee where_i_go_wee swimming_costume_covers swimming_costume_parts
        private_body_part my_chest`,
    },
    learned: {
      words: `tuppy moomoo foo_foo pee_pee_hole minky todger pecker knob ding_dong ninny nuggets_down_there
        between_my_thighs`,
    },
  },
  {
    name: 'UNDERWEAR',
    general: {
      words: `pants knickers underwear pyjama pjs pajama trousers skirt nightie boxers undies clothes top bra
        swimming_costume trunks leggings shorts pull_ups nappy dressing_gown`,
    },
  },
  {
    name: 'TOUCH',
    general: {
      verbs: `touch stroke rub lick fondle grope fiddle put_his_hand put_her_hand put_his_fingers put_his_thing snog hump
        rape molest finger_me touch_up feel_me feel_up massage`,
      exact: `tutch touchy put_his_hand puts_his_hand putting_his_hand puts_his_hands put_his_hands puts_her_hand
        touching_me hands_under hand_under hand_up hand_down`,
    },
    learned: {
      verbs: 'paw_at prod_me tickle_down rub_against press_against',
    },
  },
  {
    name: 'AFFECTION',
    general: {
      verbs: 'kiss cuddle tickle hug squeeze snuggle squash',
      exact: 'sit_on_his_lap sit_on_his_knee',
    },
  },
  {
    name: 'UNDRESSED',
    general: {
      words: 'naked nude bare undressed topless nudie nakey',
      exact: `no_clothes no_clothes_on clothes_off take_my_clothes_off took_my_clothes_off take_off_my_clothes pants_down
        pants_off knickers_off knickers_down trousers_down trousers_off top_off pull_my_pants pulled_my_pants
        pulls_my_pants take_off_my took_off_my takes_off_my get_undressed take_my_pants takes_my_pants took_my_pants
        without_my_clothes without_clothes take_my_top took_my_top lift_up_my_top lifted_my_top pulled_my_trousers
        pull_down_my pulled_down_my pulls_down_my undress_me undresses_me undressing lifted_my_skirt lifts_my_skirt
        with_no_clothes in_my_pants_only`,
    },
    learned: {
      exact: `nothing_on hasnt_got_anything_on no_pants_on no_top_on nothing_on_him havent_got_anything_on wearing_nothing
        with_nothing_on without_pants without_underwear without_any_clothes without_my_pants`,
    },
  },
  {
    name: 'RUDE',
    general: {
      words: `rude sexy sex porn nude rude_video naughty_video dirty_video rude_picture naughty_picture dirty_picture
        sexy_video sexy_picture rude_film grown_up_video adult_video grown_up_film kissing_video bare_people
        naked_people naked_man naked_men naked_lady naked_ladies naked_woman naked_video naked_picture sexual
        sexually xxx adult_film rude_stuff rude_thing sexy_dance dirty_magazine rude_pic nudes`,
    },
  },
  {
    name: 'SECRET',
    general: {
      words: 'secret',
      exact: `our_secret special_secret keep_it_quiet keep_quiet_about our_little_game special_game secret_game between_us
        just_between_us our_special_time special_time dont_tell dont_tell_anyone not_to_tell not_allowed_to_tell
        not_tell never_tell never_to_tell cant_tell cant_tell_anyone not_supposed_to_tell not_allowed_to_say
        not_to_say not_aloud_to_tell not_aloud_to_say mustnt_tell must_not_tell promise_not_to promised_not_to
        made_me_promise makes_me_promise pinky_promise must_never_tell can_not_tell shouldnt_tell wont_tell
        swear_not_to swore_not_to not_talk_about not_to_talk_about not_allowed_to_talk cant_talk_about our_game
        a_secret secretly keep_it_to_myself keep_it_from wasnt_to_tell not_meant_to_tell not_to_mention mustnt_say
        not_to_talk secrets told_me_not_to_tell say_nothing dont_say_anything keep_my_mouth_shut keep_quiet zip_it
        only_us_know nobody_can_know no_one_can_know cant_say cant_say_it`,
    },
    learned: {
      exact: 'between_ourselves zip_my_lips lips_sealed hush_hush dont_breathe_a_word our_thing not_a_word',
    },
  },
  {
    name: 'BED',
    general: {
      exact: `bed in_bed into_my_bed in_my_bed my_bed my_room my_bedroom into_my_room in_my_room bath shower bathroom
        in_the_bath in_the_shower at_night in_the_night covers duvet blanket night_time bedtime toilet
        when_i_am_asleep sleepover changing_room his_room her_room his_bed her_bed getting_dressed get_dressed
        getting_changed undressing asleep`,
    },
    learned: {
      exact: `sleeping_bag bunk my_bunk in_the_tent his_sofa`,
    },
  },
  {
    name: 'GAZE',
    general: {
      verbs: 'watch look_at stare peek spy film record photograph look video peep',
      exact: `takes_pictures takes_photos took_pictures took_photos taking_pictures takes_videos took_videos comes_in
        walks_in takes_pics took_a_picture took_a_photo`,
    },
  },
  {
    name: 'SHOW',
    general: {
      verbs: 'show send give see watch look share',
      exact: 'shown sended',
    },
  },
  {
    name: 'PHOTO',
    general: {
      words: 'photo picture pic video selfie image photograph webcam camera facetime live_stream snap',
    },
  },
  {
    name: 'UNEASY',
    general: {
      exact: `dont_like did_not_like do_not_like didnt_like weird funny uncomfortable yucky icky horrible scared wrong
        strange sick creepy hate hated hates scary dont_want didnt_want_to didnt_want not_nice feel_funny yuk ewww
        feels_wrong dont_feel_safe felt_wrong felt_funny felt_weird squirmy cry cried ashamed embarrassed embarassed
        too_much said_stop wont_stop say_stop said_no say_no asked_him_to_stop doesnt_stop a_bit_weird a_bit_funny`,
    },
  },
]
