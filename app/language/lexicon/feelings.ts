import type { Family } from './family.ts'

/** How a child feels in heart and body, and what is heavy in the family. */
export const feelings: readonly Family[] = [
  {
    name: 'SAD',
    general: {
      words: `sad unhappy upset miserable lonely depressed down low empty numb heartbroken gutted devastated gloomy
        hopeless worried anxious stressed overwhelmed stress anxiety`,
      exact: `crying cry cried cries fed_up not_happy not_ok not_okay isnt_ok am_not_fine tears sobbing down_in_the_dumps
        blue broken feel_bad feel_rubbish feel_horrible feel_awful hurts_inside hurt_inside sore_heart heart_hurts
        heart_feels heavy panic_attacks panic_attack nothing_makes_me_happy not_myself dont_feel_happy never_happy
        grey dark_cloud feel_nothing worrying worry worries want_to_cry feel_like_crying`,
    },
    learned: {
      exact: 'bawling sobbed gloomy teary tearful hopeless down_a_lot feeling_low',
    },
  },
  {
    name: 'CRY',
    general: {
      verbs: 'cry sob weep',
      exact: 'in_tears tears',
    },
  },
  {
    name: 'SOMATIC',
    general: {
      exact: `tummy_ache belly_ache stomach_ache tummy_hurts belly_hurts headache headaches tummy_aches feel_sick
        feel_poorly head_hurts cant_sleep dont_sleep cant_get_to_sleep nightmares nightmare bad_dreams bad_dream
        wet_the_bed wet_my_bed wetting_the_bed wee_the_bed not_hungry_anymore cant_eat dont_want_to_eat dont_eat
        stopped_eating chest_hurts chest_feels_tight wake_up_in_the_night feeling_sick throw_up made_myself_sick
        make_myself_sick not_slept havent_slept awake_all_night lie_awake always_tired so_tired
        cant_breathe_properly stomach_hurts tight_chest knot_in_my_tummy butterflies`,
    },
  },
  {
    name: 'LONELY',
    general: {
      exact: `lonely no_friends nobody_likes_me no_one_likes_me nobody_to_play_with no_one_to_play_with
        havent_got_any_friends dont_have_any_friends dont_have_friends nobody_cares no_one_cares nobody_listens
        no_one_listens nobody_understands no_one_understands nobody_talks_to_me nobody_would_notice invisible
        everyone_hates_me everybody_hates_me nobody_loves_me no_one_loves_me on_my_own_at_playtime sit_on_my_own
        play_on_my_own alone_at_lunch nobody_sits_with_me feel_alone so_alone nobody_picks_me
        nobody_wants_to_be_my_friend dont_fit_in dont_belong left_out buddy_bench no_one_sits_with_me no_friend
        have_no_friends got_no_friends`,
    },
  },
  {
    name: 'SELFHATE',
    general: {
      exact: `hate_myself hate_my_self hate_my_body hate_being_me i_am_ugly i_am_fat i_am_stupid i_am_rubbish i_am_useless
        i_am_worthless i_am_a_bad_person i_am_disgusting wish_i_was_someone_else wish_i_was_somebody_else
        wish_i_was_different i_am_bad something_wrong_with_me dont_like_myself dont_like_me i_am_not_good_enough
        never_good_enough not_good_enough i_am_a_failure i_am_dumb i_am_thick hate_who_i_am hate_how_i_look
        i_am_nothing i_am_no_good`,
    },
  },
  {
    name: 'HEARVOICE',
    general: {
      exact: `voices voice hear_voices voices_in_my_head voice_in_my_head head_tells_me brain_tells_me man_in_my_head`,
    },
  },
  {
    name: 'PRISON',
    general: {
      words: `prison jail jailed locked_up arrested court sent_down inside_for prison_visit behind_bars tag_on_his_leg`,
    },
    learned: {
      words: 'monopoly_jail',
    },
  },
  {
    name: 'HOMELESS',
    general: {
      words: `homeless evicted hostel hotel b_and_b temporary_accommodation refuge kicked_out shelter bailiff no_home
        nowhere_to_live sleeping_in_the_car living_in_the_car sofa_surfing one_room foodbank food_bank`,
      exact: `lose_our_house losing_our_house kicked_out_of_our_house lost_our_house no_money cant_pay_the_rent
        sleep_in_the_car sleeping_on_a_sofa sleep_in_our_car live_in_one_room staying_at_a_hotel have_to_move_again
        moving_again cant_pay no_where_to_live debt`,
    },
    learned: {
      words: `travelodge travel_lodge premier_inn emergency_housing caravan_because`,
    },
  },
  {
    name: 'CARING',
    general: {
      exact: `look_after_my_mum look_after_mum look_after_my_dad look_after_dad look_after_my_baby look_after_my_brother
        look_after_my_sister look_after_my_little looking_after_my_mum looking_after_mum looking_after_my
        care_for_my_mum care_for_my help_mum_get_dressed give_mum_her_tablets give_mum_her_medicine
        have_to_do_the_housework do_all_the_cooking do_all_the_cleaning young_carer put_my_brother_to_bed
        put_my_sister_to_bed change_the_nappies change_nappies have_to_stay_home get_my_brother_ready
        get_my_brothers_ready get_my_sister_ready feed_the_baby feed_my_brother feed_my_sister help_my_mum_walk
        mums_medicine look_after_the_baby look_after_everyone interpret_for translate_for wash_my_mum carry_my_mum`,
    },
  },
  {
    name: 'ILL',
    general: {
      words: `ill poorly sick cancer hospital depressed depression disabled wheelchair operation dementia stroke
        heart_attack mental_health seizure chemo dialysis tumour bipolar overdose ms epilepsy really_ill very_ill`,
      exact: `not_well in_hospital in_a_coma might_die going_to_die not_going_to_get_better gonna_die taken_to_hospital
        breakdown not_very_well unwell wont_get_better cant_walk`,
    },
  },
  {
    name: 'DEADOTHER',
    general: {
      exact: `died dead passed_away passed gone_to_heaven death dies went_to_heaven in_heaven lost funeral put_to_sleep
        put_down in_the_sky an_angel grave`,
    },
  },
  {
    name: 'SPLIT',
    general: {
      exact: `divorce divorced divorcing splitting_up split_up breaking_up broke_up separated separating moved_out left_us
        left_home not_live_together living_apart getting_a_divorce doesnt_live_with_us moving_out new_girlfriend
        new_boyfriend dont_see_my_dad never_see_my_dad miss_my_dad miss_my_mum dont_love_each_other walked_out`,
    },
  },
  {
    name: 'CARE',
    general: {
      words: `foster foster_care social_worker care_home in_care childrens_home care social_services contact_centre`,
      exact: 'moving_placement new_placement take_me_away taken_away taking_me_away adopted put_in_care',
    },
    learned: {
      words: `social_lady social_man the_social social_people social_care lady_from_social social_worker_lady`,
    },
  },
  {
    name: 'SOMETHING_BAD',
    general: {
      exact: `something_bad bad_thing bad_things something_horrible horrible_thing something_wrong something_happened
        thing_happened things_happen what_happened something_happens horrible_things not_right something_thats_not
        something_scary a_big_thing something_really_bad something_awful what_he_does what_she_does what_he_did
        what_they_do stuff_happens stuff_that_happens something_that_happened something_at_home things_at_home
        stuff_at_home what_happens whats_happening what_goes_on whats_going_on happening_at_home something_weird
        something_yucky something_terrible bad_stuff bad_secret weird_stuff weird_thing weird_things problem_at_home`,
    },
  },
  {
    name: 'TALK',
    general: {
      exact: `talk_to tell tell_someone speak_to talk_about talk_with need_to_tell want_to_tell can_i_talk can_i_speak
        need_to_talk want_to_talk have_to_tell need_help help_me please_help need_someone need_to_speak
        can_someone_help can_you_help explain say_out_loud write_it_down got_to_tell show_you wish_i_could_tell
        say_it speak ask_for_help`,
    },
  },
  {
    name: 'SCAREDTELL',
    general: {
      exact: `scared_to_tell afraid_to_tell too_scared_to_tell too_scared_to_say dont_know_how_to_say
        dont_know_who_to_tell dont_know_how_to_tell cant_say_it worried_to_tell nobody_believes_me
        no_one_believes_me wont_believe_me nobody_will_believe no_one_will_believe get_in_trouble_if
        get_into_trouble_if will_be_angry_if dont_want_to_get_anyone_in_trouble not_believe_me dont_believe_me
        will_get_worse get_someone_in_trouble get_him_in_trouble get_her_in_trouble get_mum_in_trouble
        get_dad_in_trouble get_them_in_trouble scared_to_say frightened_to_tell in_trouble_if_i`,
    },
  },
  {
    name: 'DISTRESS',
    learned: {
      words: `hurt sad pain ache sick sore nightmare shake panic trapped stuck ashamed guilty blame fault empty numb
        broken heavy lonely alone worried scared frightened afraid terrified upset horrible awful terrible`,
      exact: `cry cries crying cried hate hates hated hurts hurting shaking shakes hopeless helpless ruined ruin worthless
        useless unhappy miserable lost invisible shame sobbing screaming beg begging beg please help save rescue`,
    },
  },
  {
    name: 'DANGER',
    learned: {
      words: `knife blood ambulance 999 drunk drug weapon belt stick gun fight bruise bleed injury poison needle overdose
        prison fire blade wound mark`,
      exact: `hit hits hitting kick kicks kicked punch punches punched slap slaps slapped smack smacks choke choked
        strangle burn burned burnt drown stab stabbed attack threaten threatened kill killed killing beat beats
        beating throw throws threw smash smashed grab grabs grabbed drag drags dragged shove shoved`,
    },
  },
  {
    name: 'CONTROL',
    learned: {
      exact: `have_to has_to had_to makes_me make_me made_me lets_me let_me wont_let not_allowed not_let doesnt_let
        told_me_to tells_me_to must mustnt force forced forces not_supposed get_told in_case so_he so_she so_they
        otherwise or_else if_he if_she if_they watch_out careful sneak quiet promise`,
    },
  },
  {
    name: 'COPING',
    learned: {
      exact: `hide hides hiding hid cover covers ears pillow blanket lock door chair corner cupboard wardrobe pretend
        pretending quiet quietly creep tiptoe listen wait waiting wake awake sleeves long_sleeves headphones torch
        bag packed rucksack window stairs away escape`,
    },
  },
]
