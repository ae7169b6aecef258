import type { Family } from './family.ts'

/** Home: food, care, being alone, drink and drugs, fear, and getting away, continued. */
export const homeMore: readonly Family[] = [
  {
    name: 'RUN',
    general: {
      verbs: 'run_away run_off ran_away sneak_out leave_home run_from get_away walk_out runaway climb_out',
      exact: `run_away running_away ran_away runing_away sneak_out sneaking_out leave_home leaving_home live_in_the_woods
        live_on_the_street live_on_the_streets never_come_back never_coming_back not_coming_back not_going_home
        not_go_home get_on_a_train get_on_a_bus sleep_in_the_park sleep_outside run_far_away go_far_away
        get_out_of_here live_somewhere_else find_a_new_family go_and_live walk_to_nans walk_to_my_nans
        run_to_my_nans climb_out_of_my_window out_the_window`,
    },
    learned: {
      exact: 'bunk_off do_a_runner scarper leg_it hitchhike',
    },
  },
  {
    name: 'PACK',
    general: {
      verbs: 'pack save_up',
      exact: `packed_my_bag packed_a_bag bag_packed rucksack backpack my_bag suitcase packed saved_money saving_my_money
        saved_my_pocket_money got_money hidden_my_bag under_my_bed_ready food_in_my_bag sleeping_bag train_ticket
        bus_money my_savings supplies torch have_a_plan got_a_plan made_a_plan map`,
    },
    learned: {
      exact: 'passport bag_ready clothes_in_a_bag rucksack_ready money_box piggy_bank_money',
    },
  },
]
