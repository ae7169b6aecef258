import type { Family } from './family.ts'

/** What harmless talk is about: play, stories, sport, making things, little accidents. */
export const safeContexts: readonly Family[] = [
  {
    name: 'GAME',
    general: {
      words: `game minecraft fortnite roblox fifa mario mario_kart zelda pokemon xbox playstation ps4 ps5 nintendo boss
        zombie creeper skeleton enderman ender_dragon respawn spawn lava hearts lives player character npc mob hp
        lobby cod call_of_duty among_us imposter impostor crewmate sonic kirby splatoon brawl_stars clash gta
        rocket_league controller joystick checkers chess monopoly uno tig stuck_in_the_mud bulldog british_bulldog
        dodgeball hide_and_seek cops_and_robbers tick tiggy laser_tag paintball nerf nerf_gun board_game
        snakes_and_ladders battle_royale battle_pass victory_royale bedwars skywars obby noob pixel high_score
        avatar video_game computer_game arcade wii sims animal_crossing subway_surfers tetris pac_man lego_star_wars
        terraria smash_bros mario_party street_fighter murder_mystery playing_tag playing_it playing_games werewolf
        wink_murder sleeping_lions water_fight water_pistol water_gun water_balloon pillow_fight snowball
        snowball_fight ark lives_left splat laser_quest top_trumps boss_fight the_floor_is_lava ludo draughts cards
        connect_four bowling air_hockey conkers adopt_me`,
    },
    learned: {
      exact: 'level level_up next_level playing_tag play_tag played_tag table_tennis ping_pong',
    },
  },
  {
    name: 'STORY',
    general: {
      words: `character disney author comic superhero batman spiderman spider_man superman hulk villain baddie baddies
        goodie wizard witch harry_potter voldemort dragon pirate monster vampire ghost scooby_doo simpsons bluey
        peppa nativity panto macbeth romeo hamlet drama pantomime lyrics goldilocks wolf big_bad_wolf cinderella
        snow_white lion_king mufasa scar bambi simba titanic dinosaur t_rex roald_dahl matilda miss_trunchbull
        horrid_henry gruffalo star_wars darth_vader marvel thanos godzilla shark jaws stranger_things goosebumps
        eastenders corrie coronation_street emmerdale percy_jackson narnia aslan hunger_games joke make_believe
        role_play acting fairy_tale cliffhanger documentary twits`,
    },
    learned: {
      exact: 'story_book fairytale',
    },
  },
  {
    name: 'SCREEN',
    general: {
      words: 'story book film movie cartoon episode chapter programme series tv telly poem netflix',
    },
  },
  {
    name: 'LESSON',
    general: {
      words: `history roman tudor viking egyptian henry_viii henry_the_eighth anne_boleyn victorian world_war ww1 ww2
        blitz guy_fawkes gunpowder_plot jesus bible church mosque easter good_friday re religious_education assembly
        project plague great_fire black_death stone_age anglo_saxon battle_of_hastings greek gladiator caesar
        pharaoh extinct martin_luther_king anne_frank remembrance poppies learned learnt learning experiment chapel
        temple gurdwara sunday_school vicar imam crucified saint prophet abraham moses david_and_goliath cain abel
        joseph shakespeare literacy we_are_learning pshe nspcc_assembly safety_talk pompeii volcano food_chain
        predator prey evacuee`,
    },
    learned: {
      exact: 'on_the_cross',
    },
  },
  {
    name: 'SPORT',
    general: {
      words: `football match goal goalie goalkeeper tackle rugby karate judo boxing cricket ball hockey netball basketball
        tennis rounders gymnastics swimming pe taekwondo kung_fu martial_arts wrestling wwe ufc fencing badminton
        shuttlecock penalty free_kick trampoline bouncy_castle trampolining archery golf puck racket bat team league
        sparring kickboxing jiu_jitsu ice_skating race sports_day training pitch referee ref corner offside save
        midfield striker defender relay long_jump table_tennis ping_pong pinata bowls skittle darts target scored
        try_line scrum volley header foul handball sensei dojo goalpost`,
    },
    learned: {
      words: `nil full_time half_time final cup_final world_cup premier_league arsenal liverpool england man_united
        man_city chelsea spurs everton leeds villa newcastle celtic rangers`,
    },
  },
  {
    name: 'BALL',
    general: {
      words: `ball football puck shuttlecock tennis_ball shuttle balloon beach_ball basketball rounders_ball frisbee drum
        nail target drums`,
    },
  },
  {
    name: 'CRAFT',
    general: {
      words: `paper card glue craft paint painting sticker wrapping_paper sewing knitting collage snowflake cut_out
        cutting_out cardboard fabric felt art string pattern shape template ribbon decoration model paper_chain
        tissue_paper glitter papier_mache clay pottery scrapbook poster origami wrapping`,
    },
  },
  {
    name: 'HAIRCUT',
    general: {
      words: `haircut hairdresser barber fringe hair_cut hair nail toenail fingernail ponytail plait comb brush_my_hair
        knot tangles hair_dye dyed dye shampoo highlights nit_comb`,
    },
  },
  {
    name: 'DYE',
    general: {
      words: `hair blue pink purple red green t_shirt tshirt shirt colour tie fabric egg easter_egg blonde orange
        bath_bomb top cloth wool dye tie_dye yellow paint batik`,
    },
  },
  {
    name: 'KITCHEN',
    general: {
      words: `cooking baking cake cookie onion carrot potato apple vegetable veg fruit bread butter sandwich pizza oven
        hob recipe pumpkin cucumber tomato chop pancake gingerbread biscuit salad pastry stir bake banana cheese
        melon`,
    },
  },
  {
    name: 'ACCIDENT',
    general: {
      exact: `accident by_accident accidentally accidently accidentaly on_accident fell fell_over fell_off fallen tripped
        slipped slid bumped_into crashed crash ran_into by_mistake didnt_mean_to did_not_mean_to didnt_mean_it
        wasnt_on_purpose not_on_purpose came_off fell_down fall_off fell_out tripped_over trod_on stubbed
        caught_my_finger trapped_my_finger shut_my_finger splinter stung nettle nettles thorn thorns bramble
        brambles bee_sting wobbly_tooth scraped grazed`,
    },
  },
  {
    name: 'PLAYTHING',
    general: {
      words: `bike scooter trampoline swing slide climbing_frame monkey_bars skateboard tree wall roller_skates
        rollerblades sledge bunk_bed see_saw seesaw roundabout bouncy_castle ice_rink zip_wire pogo_stick playground
        pavement kerb step curb hoverboard waterslide dodgems go_kart paddling_pool swimming_pool pool sandpit
        slip_and_slide rope_swing`,
    },
  },
  {
    name: 'TOY',
    general: {
      words: `teddy doll barbie lego action_figure toy toys dinosaur_toy figure puppet soft_toy plushie transformer
        hot_wheels playmobil drone slime fidget beyblade bakugan train_set dolls_house toy_car remote_control_car
        pirate_ship squishmallow nerf_bullets`,
    },
  },
  {
    name: 'FUN',
    general: {
      exact: `fun funny laughed laughing giggled giggling laugh giggles hilarious so_funny brilliant happy excited amazing
        best_day great awesome cool jokes joking tickle_fight tickled piggyback only_joking just_joking only_playing
        just_playing messing_about messing_around having_a_laugh play_fight play_fighting playing_around silly
        enjoyed enjoy yay`,
    },
  },
  {
    name: 'TREATMENT',
    general: {
      exact: `cream nappy_rash rash suncream sun_cream sunscreen check_up checkup jab injection vaccine vaccination
        flu_jab medicine sore_throat appendix stitches_out x_ray plaster_cast cast thermometer ointment calamine
        eczema chicken_pox chickenpox plaster verruca wash_my_hair blood_test filling braces wobbly_tooth tooth_out
        nit_comb worms medicine_for thread_worms`,
    },
  },
  {
    name: 'DREAM',
    general: {
      exact: 'dream dreamt dreamed nightmare bad_dream dreams i_had_a_dream',
    },
  },
  {
    name: 'DEVICE',
    general: {
      words: `phone ipad battery laptop computer controller xbox internet wifi switch torch batteries remote fitbit watch
        console headset signal screen charger`,
    },
    learned: {
      exact: 'car van engine my_tablet_died the_tablet_died',
    },
  },
]
