import type { Family } from './family.ts'
import { friendsOf, grownUpsAtHome } from './friends-of-family.ts'

/** Who a child talks about. */
export const people: readonly Family[] = [
  {
    name: 'I',
    general: {
      exact: 'i we',
    },
  },
  {
    name: 'ME',
    general: {
      exact: 'me us myself',
    },
  },
  {
    name: 'MY',
    general: {
      exact: 'my our me',
    },
  },
  {
    name: 'SELF',
    general: {
      exact: 'myself my_self me_self mysen',
    },
  },
  {
    name: 'HE',
    general: {
      exact: `he she they him her them who it someone somebody some_one everyone everybody something anyone anybody
        himself herself`,
    },
  },
  {
    name: 'HIS',
    general: {
      exact: 'his her their him them she he',
    },
  },
  {
    name: 'MUM',
    general: {
      words: `mum mummy mam mammy mom mommy momma ma mama mumma mumsy mother stepmum step_mum stepmother step_mother
        foster_mum stepmom step_mom ammi amma ummi mami`,
    },
  },
  {
    name: 'DAD',
    general: {
      words: `dad daddy dada da papa pa pops father stepdad step_dad stepfather step_father foster_dad abbu abba baba appa
        mums_boyfriend mums_new_boyfriend mums_bf mums_fella mums_husband mums_ex mum_boyfriend mummys_boyfriend
        mummys_new_boyfriend moms_boyfriend mams_boyfriend mams_new_boyfriend her_boyfriend her_new_boyfriend
        mum_and_her_boyfriend man_who_lives_with_us man_that_lives_with_us`,
    },
  },
  {
    name: 'CARER',
    general: {
      words: `mum mummy mam mammy mom mommy momma ma mama mumma mumsy mother stepmum step_mum stepmother step_mother
        foster_mum stepmom step_mom ammi amma ummi mami dad daddy dada da papa pa pops father stepdad step_dad
        stepfather step_father foster_dad abbu abba baba appa mums_boyfriend mums_new_boyfriend mums_bf mums_fella
        mums_husband mums_ex mum_boyfriend mummys_boyfriend mummys_new_boyfriend moms_boyfriend mams_boyfriend
        mams_new_boyfriend her_boyfriend her_new_boyfriend man_who_lives_with_us man_that_lives_with_us mums_partner
        mums_girlfriend mums_friend mums_mate dads_girlfriend dads_new_girlfriend dads_gf dads_partner dads_wife
        dads_new_wife dads_friend dads_mate dads_boyfriend his_girlfriend mummys_friend daddys_girlfriend
        daddys_friend family_friend lodger parent step_parent stepparent foster_carer foster_parent foster_family
        carer guardian nan nana nanna nanny nannan nain gran granny grandma grandmother nonna grandad granddad
        grampy grampa grandpa grandfather gramps taid bampi uncle aunty auntie aunt aunti godfather godmother
        godparent babysitter baby_sitter childminder child_minder nani dadi chacha mamu khala grown_ups_at_home
        someone_at_home somebody_at_home someone_in_my_family somebody_in_my_family someone_in_my_house
        grown_up_at_home person_who_looks_after_me adults_at_home my_family family sitter man_of_the_house
        man_in_our_house mans`,
    },
    learned: {
      words: friendsOf(grownUpsAtHome),
    },
  },
  {
    name: 'GRAN',
    general: {
      words: `nan nana nanna nanny nannan nain gran granny grandma grandmother nonna grandad granddad grampy grampa
        grandpa grandfather gramps taid bampi grandparent great_gran great_grandad great_nan nani dadi`,
    },
  },
  {
    name: 'UNCLE',
    general: {
      words: `uncle aunty auntie aunt cousin grandad granddad grandpa grandfather babysitter baby_sitter childminder
        mums_friend dads_friend mums_mate dads_mate family_friend lodger godfather chacha mamu neighbour
        man_next_door stepdad step_dad mums_boyfriend big_cousin older_cousin stepbrother step_brother big_boy
        older_boy lady_next_door`,
    },
    learned: {
      words: friendsOf([...grownUpsAtHome, 'brother', 'sister', 'cousin', 'neighbour']),
    },
  },
  {
    name: 'SIB',
    general: {
      words: `brother sister bro sis sibling stepbrother stepsister step_brother step_sister half_brother half_sister
        cousin twin baby baby_brother baby_sister little_brother little_sister big_brother big_sister older_brother
        older_sister`,
    },
    learned: {
      words: `our_kid our_lass kid_brother kid_sister`,
    },
  },
  {
    name: 'PEER',
    general: {
      words: `friend best_friend bestie bff mate pal classmate boy girl kid child children lad lads bully bullies year_6
        year_six year_5 year_five year_4 year_four year_3 year_three y6 y5 big_kid big_boy older_boy older_kid
        older_girl bigger_kid bigger_boy other_kid other_child other_children everyone everybody people class
        teenager others group partner schoolmate my_class my_team our_class table lot_of_them someone_in_my_class
        someone_at_school so_called_friend ex_friend somebody_in_my_class nobody_in_my_class`,
    },
    learned: {
      words: `boy_i_know girl_i_know kid_i_know person_i_know someone_i_know`,
    },
  },
  {
    name: 'NAME',
    general: {
      exact: `jack oliver harry george noah leo arthur oscar charlie jacob thomas freddie alfie theo archie joshua james
        william ethan max lucas logan mason riley tyler jayden kai callum connor liam ryan luke nathan adam aaron
        daniel david samuel sam ben jake josh kieran brandon dylan finley toby louis reece kyle jordan cameron
        mohammed muhammad ali ahmed yusuf ibrahim omar hassan abdul amir zain rayan kacper jakub filip olivia emily
        isla amelia ava jessica isabella lily ella mia sophie sophia grace poppy evie charlotte daisy phoebe ruby
        freya chloe megan holly lucy molly ellie millie amy abbie abigail leah erin maisie lola elsie willow rosie
        hannah zara aisha fatima maryam khadija amina zainab layla maya priya anya aaliyah tia kayla skye summer
        lexi paige bethany lauren katie zoe nina julia zuzanna maja nikola oliwia tom bob steve dave paul mark pete
        john mike gary darren lee kev barry simon tony`,
    },
  },
  {
    name: 'STAFF',
    general: {
      words: `teacher miss sir headteacher head_teacher teaching_assistant dinner_lady dinner_ladies midday_supervisor
        coach caretaker tutor mr mrs ms staff mister football_coach swimming_teacher karate_teacher scout_leader
        taxi_driver bus_driver imam vicar priest ta club_leader trainer`,
    },
  },
  {
    name: 'STRANGER',
    general: {
      words: `stranger man lady woman guy bloke men online_friend friend_online person_online someone_online
        somebody_online random_person random_man random someone_i_dont_know somebody_i_dont_know person_i_dont_know
        people_i_dont_know boy_i_dont_know man_i_dont_know boy_online girl_online man_online player_online old_man
        weird_man creepy_man grown_man adult someone_on_the_internet friend_on_the_internet friend_i_met_online
        boy_i_met_online someone_i_met_online person_i_met_online gaming_friend online_boyfriend online_girlfriend
        internet_friend`,
    },
  },
  {
    name: 'TEEN',
    general: {
      words: 'teenager older_boy older_kid older_lad big_boy big_lad older_girl gang olders bigger_boy',
    },
  },
  {
    name: 'HELPER',
    general: {
      words: `doctor nurse dentist gp paramedic hospital optician social_worker physio vet ambulance surgeon therapist
        counsellor first_aider`,
    },
  },
  {
    name: 'PET',
    general: {
      words: `dog cat hamster rabbit fish guinea_pig goldfish pet puppy kitten bunny bird budgie parrot tortoise horse
        pony gerbil lizard snake snail bug insect spider fly ant worm bee wasp plant flower tree tamagotchi chicken
        hen sheep cow pig duck caterpillar butterfly tadpole frog stick_insect mouse donkey goat lamb doggy kitty`,
    },
  },
  {
    name: 'POLICE',
    general: {
      words: 'police policeman policewoman police_officer cops feds five_o copper police_car police_man',
    },
    learned: {
      words: `coppers old_bill bobbies police_lady rozzers`,
    },
  },
  {
    name: 'TRUSTED',
    general: {
      words: 'grown_up grownup adult someone somebody teacher miss sir mrs mr ms you headteacher lady',
    },
  },
]
