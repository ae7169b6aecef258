import type { Family } from './family.ts'

/** Home: food, care, being alone, drink and drugs, fear, and getting away. */
export const home: readonly Family[] = [
  {
    name: 'HOME',
    general: {
      exact: `home house my_house our_house my_home home_time hometime flat our_flat at_home indoors at_dads at_mums
        dads_house mums_house dads mums nans_house back_home my_dads my_mums dads_flat mums_flat to_dads to_mums
        daddys_house mummys_house caravan go_back the_weekend contact`,
    },
    learned: {
      exact: `ours at_ours at_mine yard our_place our_gaff`,
    },
  },
  {
    name: 'NIGHT',
    general: {
      exact: `night nights at_night night_time nighttime nite bed bedtime in_the_dark when_its_dark late evening midnight
        in_the_night until_late last_night every_night asleep sleep in_the_middle_of_the_night all_night`,
    },
  },
  {
    name: 'FOOD',
    general: {
      words: `food tea dinner breakfast lunch supper meal bread milk snack something_to_eat sandwich cereal crisps toast
        noodle packed_lunch dinners brekkie anything_to_eat nothing_to_eat shopping beans`,
    },
    learned: {
      words: 'scran grub nosh pasta packed_lunches proper_dinner',
    },
  },
  {
    name: 'STORE',
    general: {
      words: 'fridge cupboard freezer kitchen larder lunchbox lunch_box shelf pantry',
    },
  },
  {
    name: 'HUNGRY',
    general: {
      words: 'hungry starving hunger famished starved hungrey thirsty',
      exact: `belly_rumbles tummy_rumbles tummy_rumbling belly_hurts_from tummy_is_empty empty_tummy empty_belly
        tummy_hurts_from`,
    },
  },
  {
    name: 'EAT',
    general: {
      verbs: 'eat have_tea have_dinner feed have_breakfast drink have_lunch have_food',
      exact: 'eated had_tea',
    },
  },
  {
    name: 'COOK',
    general: {
      verbs: `cook make do_the_cooking make_tea make_dinner feed make_food do_the_washing do_the_housework get_dinner`,
    },
  },
  {
    name: 'LACK',
    general: {
      exact: `no not_enough nothing empty run_out ran_out hardly_any none never_any not_any isnt_any havent_got hasnt_got
        dont_have dont_get doesnt_have didnt_get didnt_have cant_afford no_money_for any wasnt_any not_got
        there_is_no broke broken isnt_enough without hardly cut_off been_cut_off doesnt_work dont_work isnt_working
        not_working stopped_working doesnt_give doesnt_buy doesnt_make never_makes never_get never_have`,
    },
    learned: {
      exact: `bust busted knackered packed_in blocked turned_off gone_off goes_off went_off`,
    },
  },
  {
    name: 'UTILITY',
    general: {
      words: `heating electric electricity gas hot_water light bed duvet mattress blanket coat shoe sock toothbrush soap
        shampoo meter leccy hot_food washing_machine uniform warm_clothes radiator carpet curtain toilet_roll
        bedsheet sheet pillow cover clean_clothes towel toothpaste school_shoe jumper`,
    },
    learned: {
      words: `cooker fridge table kettle pyjama toilet oven boiler`,
    },
  },
  {
    name: 'DIRTY',
    general: {
      words: 'dirty smelly stinky filthy mouldy messy stinking disgusting minging manky damp grubby greasy',
      exact: `smell smells stink stinks dog_poo dog_wee cat_poo mould mice rats bugs cockroaches rubbish_everywhere
        bin_bags nits fleas bed_bugs poo_on_the_floor wee_on_the_floor maggots needles_on_the_floor head_lice
        unwashed same_clothes same_pants same_uniform wet_bed wet_mattress smells_of_wee smell_of_wee
        dont_get_washed not_been_washed havent_had_a_bath never_have_a_bath no_bath wear_dirty`,
    },
  },
  {
    name: 'ALONE',
    general: {
      exact: `alone on_my_own by_myself home_alone on_our_own by_ourselves all_by_myself nobody_home nobody_is_home
        no_one_is_home nobody_in no_one_in nobody_there no_one_there nobody_was_there no_one_was_there nobody_was_in
        no_one_was_in left_us left_me leaves_us leaves_me on_me_own all_alone just_me just_us just_me_and
        look_after_myself looks_after_us no_grown_ups without_a_grown_up no_adults on_his_own by_my_self leaving_me
        leaving_us leave_me leave_us on_their_own no_one_home`,
    },
    learned: {
      exact: 'unsupervised nobody_with_us no_one_with_us just_us_kids just_us_two without_mum without_dad',
    },
  },
  {
    name: 'ABSENT',
    general: {
      exact: `goes_out went_out gone_out is_out out_all_night out_all_day stays_out doesnt_come_home didnt_come_home
        didnt_come_back doesnt_come_back not_come_home not_come_back hasnt_come_home hasnt_come_back never_came_back
        never_comes_home gone_all_night at_the_pub at_work_all_night at_work gone_for_days wasnt_there isnt_there
        not_there left_the_house in_the_pub disappears goes_missing not_in goes_off went_off comes_back_late
        out_late`,
    },
  },
  {
    name: 'UNROUSABLE',
    general: {
      exact: `wont_wake_up wouldnt_wake_up cant_wake couldnt_wake wont_wake wouldnt_wake not_waking_up doesnt_wake_up
        didnt_wake_up not_wake doesnt_wake didnt_wake wont_get_up wont_get_out_of_bed stays_in_bed doesnt_get_up
        never_gets_up asleep_all_day sleeps_all_day in_bed_all_day passed_out collapsed passes_out wont_move
        not_moving doesnt_get_out_of_bed doesnt_move sleeps_all_the_time sleep_all_day not_getting_up unconscious
        cant_get_up`,
    },
  },
  {
    name: 'DRUNK',
    general: {
      words: 'drunk drunken wasted pissed tipsy hungover stoned high smashed sloshed',
      exact: `drinking drinks drinking_beer drinks_beer drinks_wine beer wine vodka cider booze alcohol whisky cans lager
        beers has_been_drinking been_drinking had_a_drink too_much_to_drink drinks_too_much pub comes_home_drunk
        smell_of_beer smells_of_beer gin silly_juice falls_over wobbly drinks_a_lot empty_bottles bottles_of_wine
        bottle_of_vodka special_drink`,
    },
    learned: {
      exact: 'on_the_beers bladdered legless steaming_drunk hammered paralytic off_his_face off_her_face',
    },
  },
  {
    name: 'DRUGS',
    general: {
      words: `drug weed white_powder crack_pipe cocaine heroin bong spliff ketamine syringe white_stuff funny_cigarette
        funny_smelling_cigarette special_cigarette`,
      exact: `smokes_weed takes_drugs smoking_weed smells_funny spoon_and funny_smoke smoking_stuff sniffs sniffing
        rolls_up deals dealing drug_dealer`,
    },
    learned: {
      words: `pills cannabis dealer burnt_spoon foil_pipe`,
    },
  },
  {
    name: 'FEAR',
    general: {
      words: `scared frightened afraid terrified scary petrified worried nervous anxious scaredy unsafe panicky panicking
        worry fear frit feared`,
      exact: `dread dreading dont_feel_safe not_safe isnt_safe doesnt_feel_safe not_feel_safe never_feel_safe feel_sick
        scares_me frightens_me shaking shake makes_me_shake get_butterflies tummy_hurts tummy_ache belly_hurts
        feel_poorly freaks_me_out scare_me scares_us scares frighten shaky wobbly_inside feels_sick sick_feeling
        tense on_edge heart_goes_fast heart_beats_fast heart_races heart_pounds`,
    },
    learned: {
      exact: 'bricking_it heart_pounding terrifies terrify petrify petrifies freak_out jumpy on_guard',
    },
  },
  {
    name: 'PLEAD',
    general: {
      exact: `please_dont_make_me dont_make_me please_dont_send_me dont_send_me dont_let_them dont_let_him dont_let_her
        please_can_i_stay can_i_stay let_me_stay want_to_stay stay_here stay_at_school stay_with_you can_i_live_with
        can_i_sleep_at please_dont dont_call_my dont_ring_my dont_phone_my dont_tell_my please_dont_tell
        dont_want_to_go do_not_want_to_go dont_wanna_go dont_wont_to_go never_go_home never_want_to_go
        never_want_to_go_home want_to_live_here wish_i_could_stay wish_i_could_live rather_be_at_school rather_stay
        take_me_home_with_you stay_after_school come_home_with_you live_with_you live_at_school sleep_at_school
        dont_go_home not_go_home not_go_back dont_want_home_time`,
    },
  },
  {
    name: 'HIDE',
    general: {
      verbs: 'hide',
      exact: `hiding hid hided under_the_bed under_my_bed in_the_wardrobe in_my_wardrobe in_the_cupboard behind_the_sofa
        under_the_covers under_my_duvet lock_my_door chair_against_my_door chair_against_the_door push_my_bed
        headphones cover_my_ears hands_over_my_ears fingers_in_my_ears pillow_over_my_head pretend_to_be_asleep
        pretend_im_asleep pretend_i_am_asleep pretending_to_be_asleep stay_quiet be_quiet stay_in_my_room
        keep_out_of_the_way out_of_his_way out_of_her_way be_really_quiet quiet_as_a_mouse tiptoe tip_toe silent
        turn_the_telly_up turn_my_music_up turn_it_up_loud hold_my_breath sleep_in_my_clothes sleep_with_my_shoes
        shoes_on_in_bed listen_at_the_door listen_for sit_on_the_stairs top_of_the_stairs block_my_door
        behind_the_door block_the_door lock_the_door locked_the_door lock_myself`,
    },
    learned: {
      exact: `under_the_table behind_the_bin code_word turn_my_telly_up turned_the_telly_up turn_the_music_up
        in_the_airing_cupboard`,
    },
  },
]
