import type { Family } from './family.ts'

/** What is done to somebody, with what, and what it leaves behind. */
export const harm: readonly Family[] = [
  {
    name: 'HIT',
    general: {
      verbs: `hit smack whack slap punch kick thump wallop clout bash batter beat clobber clip whip cane spank headbutt
        thrash lamp bop hurt harm injure abuse attack lay_into knock_about pummel bray leather paddle backhand elbow
        strike club boot lash assault wham bonk biff twat stamp_on stomp_on whallop welt`,
      exact: `hurty hitted beated hurted gave_me_a_slap gave_me_a_smack gives_me_a_smack gives_me_a_slap gave_me_the_belt
        gives_me_the_belt give_me_a_hiding gives_me_a_hiding gave_me_a_hiding hands_on_me hand_to_me raises_his_hand
        lays_his_hands lays_hands a_good_hiding gives_me_a_clip did_kung_fu beats_up beat_up beating_up beaten_up
        knocks_about`,
    },
    learned: {
      verbs: `clatter swipe slog wack thwack clonk skelp skite belt deck knee cuff flog lash_out wrestle_down`,
    },
  },
  {
    name: 'HITTING',
    general: {
      exact: `slap smack slaps smacks hiding belt slipper punch kick beating smacking cane spanking clout clip thump whack`,
    },
  },
  {
    name: 'ROUGH',
    general: {
      verbs: `grab push shove trip drag throw shake squeeze twist pinch bite scratch pull yank sit_on pin drop chuck lob
        poke jab nip force squash crush dig fling jerk haul manhandle tie hold_down corner spit_at spit_on`,
    },
    learned: {
      verbs: 'lift swing',
    },
  },
  {
    name: 'GRAVE',
    general: {
      verbs: `strangle choke suffocate smother drown stab burn scald throttle shoot electrocute poison whip
        put_out_a_cigarette kill murder batter kick_in hold_under push_under`,
      exact: `hands_round_my_neck hand_round_my_neck hands_around_my_neck hands_on_my_neck hand_on_my_throat
        hands_round_my_throat by_the_neck by_the_throat by_my_neck by_my_throat cant_breathe couldnt_breathe
        could_not_breathe can_not_breathe couldnt_breath cant_breath down_the_stairs squeezed_my_neck
        squeezes_my_neck grabbed_my_neck grabbed_my_throat neck_till over_my_face pillow_on_my_face under_the_water
        head_under passed_out blacked_out knocked_me_out knocked_out`,
    },
  },
  {
    name: 'IMPLEMENT',
    general: {
      words: `belt slipper stick spoon wooden_spoon shoe cable wire hanger ruler cane pan bottle iron lighter cigarette
        fag kettle hot_water boiling_water rope hairbrush brush broom flip_flop sandal chappal charger pole hose
        whip buckle remote rolling_pin plate chair lead dog_lead frying_pan saucepan mug cup phone controller
        hockey_stick ashtray boot`,
    },
    learned: {
      words: 'strap paddle fork curtain_pole dog_chain phone_charger cricket_bat wooden_stick',
    },
  },
  {
    name: 'WEAPON',
    general: {
      words: `knife knives blade gun machete hammer axe razor zombie_knife shank sword screwdriver bb_gun crowbar
        baseball_bat acid broken_bottle kitchen_knife sharp_knife pocket_knife penknife flick_knife pistol weapon
        dagger`,
    },
  },
  {
    name: 'SHARP',
    general: {
      words: `scissor razor blade knife compass pencil_sharpener sharpener pin needle glass broken_glass sharp_thing
        tweezer paperclip staple sharp_bit drawing_pin thumbtack safety_pin shaver sharp_pencil`,
    },
    learned: {
      words: 'mirror nail_scissors craft_knife stanley_knife shard tin_lid',
    },
  },
  {
    name: 'INJURY',
    general: {
      words: `bruise mark black_eye blood cut scar burn lump stitch stitches scratch red_mark handprint hand_print bump
        graze swelling broken_arm broken_nose broken_leg bite_mark finger_mark fat_lip wound black_and_blue
        busted_lip split_lip bruising nosebleed broken_rib blister`,
      verbs: 'bleed bruise swell',
      exact: `purple sore swollen unconscious bruised bleeding bled all_red bloody bleedin cant_sit_down hurts_to_sit`,
    },
    learned: {
      words: `stripe welt wheal weal`,
      exact: `went_fat wont_move cant_move_it cant_move_my went_purple went_blue went_black gone_purple gone_blue
        all_puffy puffed_up limping stripy`,
    },
  },
  {
    name: 'BODY',
    general: {
      words: `arm leg face head back tummy belly neck ear hand finger wrist eye mouth nose knee bum bottom hair throat
        shoulder chest stomach foot feet ankle cheek chin lip teeth tooth skin rib thigh elbow toe thumb body bod
        bones jaw forehead hip tongue scalp palm`,
    },
  },
  {
    name: 'WOUND_SELF',
    general: {
      verbs: `cut scratch hurt burn hit punch bite stab slap bang smash harm slash slice dig pick injure scrape pinch
        smack strangle choke pull_out scar carve whack poke bash starve`,
      exact: 'rip_out pull_my_hair pulling_my_hair rip_my_hair self_harm selfharm self_harming self_harmed',
    },
  },
  {
    name: 'ANGRY',
    general: {
      words: `angry mad cross furious mean nasty horrible scary shouty grumpy moody aggressive violent raging angrier
        fuming psycho`,
      exact: `in_a_mood bad_mood loses_it lose_it lost_it temper kicks_off kicked_off goes_mad goes_mental went_mental
        goes_crazy went_crazy flips flipped goes_nuts blows_up goes_off rage explodes turns_nasty goes_ballistic
        in_a_rage raging loses_his_temper loses_her_temper lost_his_temper evil crazy a_monster like_a_monster
        turns_into_a_monster`,
    },
    learned: {
      exact: `one_of_his_moods one_of_her_moods one_of_his_tempers one_of_her_tempers has_a_mood_on on_one go_spare
        goes_spare went_spare sees_red gets_a_cob_on does_his_nut does_her_nut loses_his_rag hits_the_roof flies_off
        temper_on`,
    },
  },
  {
    name: 'SHOUT',
    general: {
      verbs: `shout scream yell swear argue fight row bicker holler screech roar threaten fall_out hate_each_other bark_at
        have_a_go go_at`,
      exact: `fighting arguing shouty argument arguments rows have_rows having_a_row big_row rowing kick_off at_each_other
        banging slamming raised_voices raise_their_voices shout_and_swear`,
    },
    learned: {
      exact: 'barney slanging_match domestics kicking_off going_at_it at_it_again having_a_go',
    },
  },
  {
    name: 'SMASH',
    general: {
      verbs: 'smash break throw slam kick punch rip destroy wreck trash bang chuck snap smash_up tip',
    },
  },
  {
    name: 'THINGS',
    general: {
      words: `plate door window wall phone telly tv glass cup dish stuff thing furniture house table chair mirror laptop
        pot mug toy food dinner ornament lamp vase hole bottle pan`,
    },
  },
  {
    name: 'THREATEN',
    general: {
      exact: `or_else if_i_tell if_i_told if_i_say if_you_tell if_you_say get_me_taken taken_away in_trouble
        in_big_trouble will_kill going_to_kill gonna_kill kill_me kill_us kill_you kill_her kill_him kill_my
        hurt_my_mum hurt_you hurt_my hurt_me_if hurt_us_if smash_my get_you batter_me_if never_see_my never_see_mum
        never_see_dad no_one_will_believe nobody_will_believe nobody_would_believe send_me_away go_to_prison
        go_to_jail`,
    },
  },
  {
    name: 'CONFINE',
    general: {
      verbs: 'lock tie_up trap chain lock_in lock_out shut_in',
      exact: `locked shut_in wont_let_me_out cant_get_out not_let_me_out let_me_out tied_up tied_to lock_on_my_door
        bolt_on_my_door`,
    },
    learned: {
      verbs: 'shut',
    },
  },
  {
    name: 'PLACE_CONFINED',
    general: {
      words: `cupboard shed garage cellar basement attic loft dark room bedroom bathroom toilet car garden wardrobe closet
        crate cage boot_of_the_car kennel outside porch under_the_stairs understairs_cupboard bin`,
    },
    learned: {
      words: `utility_room utility conservatory landing coal_shed outhouse larder shower_room wash_house`,
    },
  },
]
