import type { Family } from './family.ts'

/** The internet, other children, older people who use children, prejudice, and wanting to hurt somebody. */
export const outside: readonly Family[] = [
  {
    name: 'ONLINE',
    general: {
      words: `online internet roblox minecraft fortnite snapchat tiktok tik_tok instagram insta whatsapp discord youtube
        game xbox playstation ps4 ps5 switch app chat chatroom group_chat facebook messenger facetime kik omegle
        phone tablet ipad headset website laptop computer dm snap live among_us brawl_stars gorilla_tag vr_chat
        vrchat twitch skype zoom video_call server adopt_me my_account ipad gacha yubo vr`,
    },
  },
  {
    name: 'GIFT',
    general: {
      words: `robux v_buck vbucks v_bucks present gift money skin sweet vape phone trainer gift_card skins gems coins
        chocolate giftcard cash tenner pound mcdonalds takeaway treat free_stuff new_phone new_trainers diamond
        membership`,
    },
    learned: {
      words: 'voucher trainers airpods jewellery',
    },
  },
  {
    name: 'MEET',
    general: {
      verbs: `meet meet_up visit pick_me_up come_to_my_house hang_out come_and_get_me come_round find_me come_over`,
      exact: `meet_up in_real_life meet_me in_person at_the_park at_the_shops in_the_park behind_the_shops meet_him
        meet_them come_to_his_house go_to_his_house get_in_his_car in_his_car in_their_car get_in_the_car his_van
        knows_where_i_live`,
    },
  },
  {
    name: 'ADDRESS',
    general: {
      exact: `address where_i_live my_school what_school which_school how_old_i_am how_old_am_i my_age where_my_school
        phone_number my_number my_password my_real_name what_street full_name home_alone what_i_look_like
        if_my_mum_is if_i_was_on_my_own where_do_i_live where_i_lived if_i_am_alone on_my_own which_town what_town
        when_im_alone my_location my_bedroom what_i_am_wearing what_im_wearing my_body`,
    },
  },
  {
    name: 'MEAN',
    general: {
      words: 'mean horrible nasty bully bullies bullying bullied unkind horid',
      verbs: `bully tease pick_on laugh_at make_fun_of take_the_mick call_me insult mock gang_up wind_me_up exclude ignore
        threaten blackmail leave_me_out leave_out spread_rumours rumour humiliate torment`,
      exact: `calls_me call_me calling_me called_me calls_us called_us mean_to_me horrible_to_me nasty_to_me being_mean
        takes_my takes_the_mick wont_let_me_play dont_let_me_play doesnt_let_me_play not_let_me_play cant_play
        left_out leaves_me_out leave_me_out wont_play_with_me nobody_plays_with_me no_one_plays_with_me
        nobody_will_play wont_sit_with_me wont_sit_next_to_me names rude_to_me takes_my_lunch took_my_lunch
        steals_my takes_my_money spits_on_me spat_at_me pushed_me_over push_me_over trips_me_up picks_on_me
        picking_on_me picked_on talk_about_me behind_my_back hide_my hid_my ganging_up hates_me hate_me turn_on_me
        against_me turns_everyone unfriended fake_account kicks_me mean_messages horrible_messages nasty_messages
        mean_comments dont_want_me_to_play wont_talk_to_me nobody_talks_to_me tells_everyone telling_everyone
        whisper_about_me whispering throw_things_at_me threw_my copies_me copying_me move_away_from_me
        runs_away_from_me run_away_from_me dont_want_me pretend_i_have say_i_smell says_i_smell hold_their_nose`,
    },
  },
  {
    name: 'INSULT',
    general: {
      words: `fat ugly stupid thick dumb idiot loser weirdo freak smelly stinky skinny baby four_eyes gay retard spastic
        spaz slag slut bitch cow pig geek nerd crybaby tramp pikey chav ginger ugly_duckling worthless useless
        rubbish pathetic lazy disgusting waste_of_space brat failure dummy moron fatty lesbian trans midget cripple
        weird annoying`,
    },
    learned: {
      words: 'nobody_wants_you liar evil waste disappointment embarrassment disgrace devil pest let_down',
    },
  },
  {
    name: 'PREJUDICE',
    general: {
      words: `racist paki nigger nigga n_word p_word chink gypsy gypo terrorist faggot poof homophobic my_skin skin_colour
        brown_skin black_skin hijab headscarf turban my_religion my_accent poo_skin my_hair_is`,
      exact: `go_back_to_your_own_country go_back_to_your_country go_back_to_where colour_of_my_skin because_im_black
        because_i_am_black because_im_brown because_i_am_brown because_im_muslim because_i_am_muslim
        because_im_jewish because_i_am_jewish because_i_am_polish because_i_am_chinese because_i_am_disabled
        because_im_disabled because_i_have_autism because_i_am_autistic my_wheelchair my_hearing_aid
        because_i_have_two_mums because_i_have_two_dads being_racist because_i_am_gay because_i_am_asian
        because_i_am_indian because_i_am_a_traveller because_i_talk_different eat_with_my_hands pulled_my_hijab
        pull_my_hijab pulled_off_my_scarf not_english dont_belong_here from_here`,
    },
  },
  {
    name: 'SCHOOLPLACE',
    general: {
      words: `school playground lunch lunchtime break playtime class lesson toilet bus bus_stop corridor football_pitch
        field cloakroom way_home park line after_school_club breakfast_club pe play_time dinner_hall`,
    },
  },
  {
    name: 'GANGWORK',
    general: {
      verbs: 'carry deliver drop_off hold look_after hide sell take pass keep bring give_me fetch',
    },
  },
  {
    name: 'PACKAGE',
    general: {
      words: `package parcel packet bag stuff thing little_bag powder baggy weed drug knife gun money envelope sweetie
        phone something rucksack box pill`,
    },
  },
  {
    name: 'GANG',
    general: {
      words: `gang county_lines trap_house opp opps drug_dealer ops postcode crew county_line initiation top_boy olders
        youngers mandem shotter shotting running_drugs`,
    },
  },
  {
    name: 'MARRY',
    general: {
      words: 'marry married marriage wedding husband wife engaged bride arranged_marriage forced_marriage',
    },
  },
  {
    name: 'FGM',
    general: {
      words: `cut_down_there cutting circumcised circumcision cutter fgm become_a_woman becoming_a_woman special_ceremony
        big_girl_ceremony cutting_season sunna gudniin ceremony cut_between special_procedure made_clean made_pure`,
    },
  },
  {
    name: 'ABROAD',
    general: {
      words: `abroad pakistan somalia sudan gambia bangladesh india africa nigeria egypt kenya eritrea ethiopia
        afghanistan iraq overseas far_away another_country back_home mali holiday summer_holiday plane country
        sierra_leone`,
    },
  },
  {
    name: 'EXTREME',
    general: {
      words: `infidel kafir isis jihad nazi hitler white_power extremist terrorist bomb_people blow_up martyr
        bad_videos_about foreigners race_war`,
    },
  },
  {
    name: 'HURT_OTHERS',
    general: {
      verbs: `hurt kill stab punch hit burn shoot attack murder batter strangle smack beat harm bomb push poison slap hunt`,
      exact: `set_fire set_on_fire burn_down blow_up shoot_up get_revenge get_my_own_back make_them_pay smash_his_face
        smash_her_face pay_for_it beat_up`,
    },
  },
  {
    name: 'BRING',
    general: {
      verbs: 'bring take carry have get keep hide put',
      exact: 'in_my_bag in_my_pocket in_my_coat to_school into_school under_my_pillow in_my_sock',
    },
  },
  {
    name: 'UPSETTING',
    general: {
      exact: `scary horrible bad weird disgusting nasty cant_stop_thinking cant_get_it_out keep_seeing_it gross upset
        upsetting rude bad_dreams nightmares cant_sleep killing dead_people being_killed blood beheaded
        someone_dying creepy huggy_wuggy momo challenge someone_dead real_fighting dangerous`,
    },
  },
]
