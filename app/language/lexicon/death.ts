import type { Family } from './family.ts'

/** Not wanting to be here, being a burden, saying goodbye; and harm a child does to itself. */
export const death: readonly Family[] = [
  {
    name: 'DIE',
    general: {
      verbs: 'die disappear vanish dye_myself',
      exact: `die dying died dead death dye dyeing suicide kill_myself killing_myself killed_myself kill_me_self
        kill_my_self end_my_life end_it end_it_all end_everything ending_it ending_my_life take_my_life
        take_my_own_life top_myself off_myself not_wake_up never_wake_up not_exist stop_existing not_be_here
        not_be_alive not_live not_be_born never_born not_been_born never_been_born wasnt_born was_not_born
        stop_living stop_being_alive go_to_sleep_forever sleep_forever go_to_heaven be_in_heaven be_with_the_angels
        go_to_be_with leave_this_world leave_the_world hang_myself drown_myself stab_myself jump_off jump_out
        overdose unalive unalive_myself kms jump_in_front run_in_front in_front_of_a_car in_front_of_a_train
        in_front_of_the_train be_no_more fall_asleep_forever sleep_and_not_wake sleep_and_never not_wake
        wake_up_dead go_away_forever be_gone gone_forever hit_by_a_car run_over ran_over not_here dissapear disapear
        disappear_forever die_in_my_sleep shoot_myself strangle_myself suffocate_myself poison_myself stop_breathing`,
    },
  },
  {
    name: 'ALIVE',
    general: {
      exact: `alive live living be_here exist here wake_up existing in_this_world go_on carry_on on_this_earth on_earth
        in_the_world`,
    },
  },
  {
    name: 'LIFE',
    general: {
      exact: 'life living being_alive my_life being_me waking_up being_here existing',
    },
  },
  {
    name: 'NOPOINT',
    general: {
      exact: `no_point pointless whats_the_point what_is_the_point not_worth_it not_worth_living no_reason_to
        dont_see_the_point nothing_to_live_for cant_go_on cant_do_this_anymore cant_do_this_any_more cant_take_it
        cant_take_it_anymore cant_cope cant_go_on_like_this dont_want_to_do_this_anymore give_up_on_life given_up
        had_enough_of_life sick_of_life tired_of_life tired_of_living hate_my_life hate_life fed_up_of_living
        dont_see_a_future no_future cant_carry_on want_it_all_to_stop want_everything_to_stop make_it_all_stop
        nothing_matters no_hope hopeless life_is_not_worth dont_want_to_be_me_anymore want_it_to_be_over
        want_it_to_end life_is_pointless done_with_life dont_care_if_i_die dont_care_if_i_live`,
    },
  },
  {
    name: 'BETTER',
    general: {
      exact: `better happier easier nicer better_off good glad great relieved fine best richer less_stressed happy calmer
        less_sad`,
    },
  },
  {
    name: 'WITHOUT_ME',
    general: {
      exact: `without_me if_i_wasnt_here if_i_was_not_here if_i_was_gone if_i_were_gone if_i_werent_here if_i_was_dead
        if_i_died if_i_disappeared if_i_didnt_exist if_i_did_not_exist if_i_wasnt_born if_i_was_never_born if_i_left
        if_i_went_away when_im_gone when_i_am_gone if_i_wasnt_alive if_i_vanished if_i_wasnt_around
        if_i_never_existed if_i_am_gone when_i_am_dead if_i_was_not_alive if_i_am_not_here if_i_just_disappeared
        if_i_just_went if_i_go if_i_wasnt_in_the_world if_i_am_dead if_i_die if_i_had_never_been_born
        when_i_am_not_here after_i_am_gone`,
    },
  },
  {
    name: 'MISS_ME',
    general: {
      exact: `miss_me care_if notice_if cry_if care_if_i notice_if_i notice_me_gone care_about_me sad_if bothered_if
        even_notice come_to_my_funeral remember_me be_sad notice`,
    },
  },
  {
    name: 'BURDEN',
    general: {
      exact: `burden nuisance in_the_way get_in_the_way mistake waste_of_space waste_of_time everything_is_my_fault
        all_my_fault its_all_my_fault my_fault ruin_everything ruined_everything ruin_everyones unlovable worthless
        useless i_am_the_problem i_ruin i_spoil i_make_everyone_sad make_everyone_unhappy worth_nothing a_waste
        good_for_nothing rubbish_at_everything nobody_needs_me nobody_wants_me no_one_wants_me nobody_loves_me`,
    },
  },
  {
    name: 'FAREWELL',
    general: {
      exact: `goodbye good_bye bye bye_bye goodbye_letter goodbye_note goodbye_forever last_day my_will wont_be_here
        wont_see_me never_see_me not_be_coming_back wont_be_coming_back wont_need_them wont_need_it wont_need_my
        dont_need_them_anymore giving_away gave_away give_away given_away my_funeral last_time will_be_gone
        wont_be_around say_goodbye said_goodbye saying_goodbye look_after_my wont_need wont_be_alive
        wont_be_here_for wrote_a_letter written_a_letter have_my_things can_have_my wont_have_to_worry_about_me
        after_im_gone`,
    },
  },
  {
    name: 'MEANS',
    general: {
      words: `tablet pill medicine rope scarf bridge train_track railway railway_track roof cliff window poison bleach
        paracetamol noose busy_road motorway balcony calpol dressing_gown_cord train skipping_rope belt`,
      exact: `out_of_the_window off_the_roof in_the_road into_the_road off_a_bridge off_the_bridge loads_of_tablets
        mums_tablets lots_of_medicine`,
    },
    learned: {
      words: `canal railing ledge quarry multi_storey carrier_bag plastic_bag weir`,
    },
  },
  {
    name: 'RELIEF',
    general: {
      exact: `feel_better makes_me_feel it_helps helps_me feel_calm calms_me makes_it_go_away get_the_feelings_out
        let_it_out on_purpose to_feel feel_something when_im_sad when_i_am_sad when_im_upset when_i_am_upset
        when_im_angry when_i_am_angry deserve punish takes_away takes_the_pain when_i_am_stressed go_away_for_a_bit
        makes_it_better stops_me_feeling when_i_feel_sad when_i_feel_bad when_i_get_sad when_i_get_upset
        when_i_get_angry when_i_get_cross relief bad_thoughts when_i_feel`,
    },
  },
  {
    name: 'HIDE_SKIN',
    general: {
      exact: `long_sleeves sleeves_down long_sleeve my_sleeves hoodie_on keep_my_jumper_on jumper_on wear_my_jumper
        plasters wristbands bracelets cover_my_arms cover_it_up cover_up cover_them hide_my_arms hide_it_with
        hide_them long_trousers wear_tights roll_up_my_sleeves jumper_in_summer cardigan_on`,
    },
  },
]
