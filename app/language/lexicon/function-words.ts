import type { Family } from './family.ts'

/** Little words which turn a meaning round, say how often or when, or carry a wish. */
export const functionWords: readonly Family[] = [
  {
    name: 'NEG',
    general: {
      exact: `not no never dont doesnt didnt cant cannot wont wouldnt couldnt shouldnt isnt wasnt arent werent havent
        hasnt hadnt aint nobody no_one noone none nothing without neither nor dunno mustnt hardly no_body not_ever
        nowt do_not does_not did_not can_not will_not would_not could_not is_not was_not has_not have_not
        nothing_at_all not_even not_any not_got dont_even never_ever`,
    },
  },
  {
    name: 'STILLTRUE',
    general: {
      exact: `not_joking not_kidding not_lying not_making_it_up no_joke not_joke not_a_joke not_a_lie not_fibbing
        wont_stop doesnt_stop didnt_stop never_stop never_stops dont_stop cant_stop wouldnt_stop not_stop
        not_stopped not_only not_just no_wonder dont_know dont_know_why dont_know_what_to_do dont_mind not_sure
        dont_lie not_gonna_lie dont_think_i_can not_messing dont_laugh dont_worry never_mind dont_like_it_when
        dont_like_when wont_leave_me_alone no_matter_what no_reason for_no_reason cant_help_it not_my_fault
        wasnt_my_fault no_idea couldnt_stop not_ok_that not_fair not_nice dont_understand_why do_not_know
        whether_or_not not_lieing no_lie not_pretending not_pretend dont_like_it_because cant_make_it_stop
        wont_stop_it cant_sleep_because not_being_silly`,
    },
  },
  {
    name: 'FREQ',
    general: {
      exact: `always every_day everyday every_night everynight all_the_time every_time everytime a_lot alot lots often
        keeps keep kept keeping again again_and_again over_and_over loads most_days most_nights every_week
        every_weekend every_morning constantly never_stops non_stop nonstop whenever all_day all_night
        every_single_day every_single_night every_single_time twice most_of_the_time every_evening each_day
        each_night each_time for_weeks for_ages for_months for_years for_days all_weekend every_lunch
        every_lunchtime every_playtime every_break nearly_every_day almost_every_day wont_stop doesnt_stop
        never_stop lots_of_times many_times so_many_times loads_of_times any_time every_saturday every_friday
        every_sunday every_monday ever_since days_in_a_row nights_in_a_row weeks_in_a_row all_week every_minute
        since_september since_christmas normally usually more_and_more`,
    },
  },
  {
    name: 'NOW',
    general: {
      exact: `now tonight today right_now this_morning just_now after_school this_afternoon tomorrow soon later
        this_evening when_i_get_home home_time hometime at_the_weekend this_weekend on_friday on_saturday on_sunday
        after_lunch when_everyone_is_asleep when_mum_is_asleep when_i_go_home later_on when_they_are_asleep
        at_the_moment still this_week on_monday straight_away as_soon_as`,
    },
  },
  {
    name: 'RECENT',
    general: {
      exact: 'yesterday last_night this_week on_sunday on_saturday at_the_weekend last_week last_weekend',
    },
  },
  {
    name: 'PAST',
    general: {
      exact: `used_to when_i_was last_year years_ago year_ago long_time_ago ages_ago in_year_1 in_year_2 when_i_was_little
        months_ago long_ago once_upon in_reception in_nursery in_my_old_school at_my_old_school when_i_was_small
        when_i_was_a_baby`,
    },
  },
  {
    name: 'ANYMORE',
    general: {
      exact: 'anymore any_more no_more any_longer no_longer not_now stopped has_stopped',
    },
  },
  {
    name: 'TOLD',
    general: {
      exact: `told_my_mum told_my_dad told_my_teacher told_miss told_sir told_mum told_dad told_a_grown_up
        told_the_teacher told_mrs told_mr police_came told_my_nan told_my_gran social_worker_knows told_the_police
        he_moved_out she_moved_out moved_out he_left sorted_it_out it_is_sorted sorted_out we_are_safe_now
        its_ok_now teacher_sorted`,
    },
  },
  {
    name: 'WANT',
    general: {
      verbs: 'want wish hope wanna need',
      exact: `would_like rather feel_like feel_like_i felt_like gonna going_to gunna thinking_about think_about
        thought_about thinking_of think_of thought_of plan planning planned try tried trying tempted ready_to
        about_to mite might want_to id_like like_to love_to dream_of dreaming_of pray prayed wishing better_if
        best_if i_will ought_to should tempted_to decided_to`,
    },
  },
  {
    name: 'MAKE',
    general: {
      verbs: 'make force tell ask get',
      exact: 'have_to has_to had_to made_me makes_me make_me gets_me got_me',
    },
  },
  {
    name: 'WHEN',
    general: {
      exact: 'when if whenever because that cos who',
    },
  },
  {
    name: 'GO',
    general: {
      verbs: 'go get come arrive reach be',
      exact: 'back_to',
    },
  },
  {
    name: 'SAY',
    general: {
      verbs: 'say tell shout scream text message write ask call yell whisper reckon reply',
      exact: 'was_like is_like',
    },
  },
  {
    name: 'THINK',
    general: {
      verbs: 'think feel know believe reckon guess wonder',
    },
  },
  {
    name: 'LIKE',
    general: {
      verbs: 'like love enjoy',
    },
  },
  {
    name: 'BAD',
    general: {
      exact: `bad horrible wrong weird awful nasty scary strange yucky yuk yucky terrible odd disgusting funny
        uncomfortable naughty creepy not_right not_nice rude terribel mean serious`,
    },
  },
]
