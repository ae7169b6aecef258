/** Ordinary words a child writes. A word found here is never taken for a misspelling of another. */
export const commonWords = `
a an the this that these those and or but so because if when while then than as at by for from in into of off on onto out over to
too up with without about after before again against all almost along also always am among another any anyone anything are around
away back be became been behind being below best better between big both bring bit can could day did do does doing done down each
early either else end enough even ever every everyone everything everywhere far few first fine for found full gave get give go goes
going gone good got great had half happy has have having he hello help her here hers hi him his hot how i idea inside it its just
keep kind knew know last late later least left less let life light like little live long look lot lots love low made make many may
maybe me mean might mine minute more morning most much must my name near nearly need never new next nice night no none nor not
nothing now number of often oh ok okay old once one only open other our ours out own part past people perhaps place please plus
put quick quickly quiet quite rather real really right round said same saw say second see seem seen several shall she should side
since small some someone something sometimes somewhere soon sorry start still such sure take than thank thanks that their theirs
them themselves then there they thing things think those though thought three through time today together told tomorrow tonight
took top toward true try turn two under until upon us use used usual usually very want was way we well went were what whatever
when where which while who whole whose why will with word work world would wow year yes yesterday yet you young your yours yourself
im id ill ive youre youve hes shes theyre weve thats whats theres lets itll wasnt gonna gotta kinda sorta dunno cuz coz cos til till
zero four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty hundred thousand
million third fourth fifth monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december spring summer autumn winter weekend week month holiday christmas easter halloween eid
diwali birthday party cake candle present balloon card gift red blue green yellow orange purple pink brown black white grey gold
silver colour bright dark pretty beautiful lovely amazing awesome brilliant cool excited exciting fantastic favourite fun funny
glad grumpy jealous kind lucky nervous proud sad scared shy silly sleepy surprised tired upset worried angry bored boring brave calm
clever confused cross curious easy hard difficult fair unfair fast slow loud noisy soft heavy strong weak tall short thin thick
wide clean dirty wet dry warm cold hungry thirsty full empty ill poorly well better worse worst bad mean rude naughty nasty horrible
terrible awful weird strange scary spooky creepy crazy special normal different important interesting wrong perfect
arm leg hand foot feet head hair face eye ear nose mouth tooth teeth tongue neck back tummy belly knee toe finger thumb skin bone
blood heart brain body shoulder elbow ankle wrist lip cheek chin voice breath hats hat cap coat jumper shirt tshirt trousers jeans
skirt dress sock shoe boot glove scarf glasses pyjamas uniform tie bag rucksack pocket button zip clothes costume mask crown
house home flat room bedroom bathroom kitchen garden door window wall floor roof stair stairs bed sofa chair table desk lamp shelf
cupboard fridge oven sink toilet bath shower mirror clock phone tv telly computer tablet ipad laptop screen battery camera radio
street road park shop shops town city village beach sea pool river lake forest wood woods farm zoo field hill mountain bridge
station airport bus car train plane boat ship bike scooter van lorry taxi truck tractor rocket helicopter engine wheel seat ticket
school class classroom teacher lesson homework playground assembly maths english science art music history geography pe reading
writing spelling test book page pen pencil paper rubber ruler glue scissors paint brush crayon board bell register lunch lunchbox
dinner break playtime head office hall library club trip project topic answer question word sentence story letter number sum square
circle triangle line shape count add take share group team partner buddy friend mate neighbour cousin auntie uncle baby boy girl
man men woman women lady children kid kids person human king queen prince princess doctor nurse vet dentist police fireman farmer
builder driver pilot postman cook chef artist singer dancer footballer player captain coach winner loser hero
dog cat fish bird rabbit hamster mouse horse pony cow pig sheep goat hen chicken duck lion tiger bear elephant monkey snake frog
spider bee wasp fly ant worm butterfly shark whale dolphin dinosaur dragon unicorn owl fox wolf deer penguin crab puppy kitten pet
tail wing paw nest egg cage lead food drink water milk juice tea coffee squash bread toast butter jam cheese egg meat chicken chips
pizza pasta rice soup salad sandwich burger sausage beans cereal porridge yoghurt fruit apple banana orange grape strawberry pear
lemon carrot potato tomato onion pea corn biscuit cookie cake chocolate sweet sweets crisps ice cream lolly sugar salt honey
sun moon star sky cloud rain snow wind storm thunder lightning fog ice fire smoke water air earth ground sand stone rock mud grass
tree leaf leaves flower seed plant stick branch box bottle bin bowl cup plate spoon fork knife pan jar tin rope string chain ladder
money pound pence penny coin price game toy doll teddy lego ball bat kite puzzle jigsaw cards dice swing slide trampoline football
rugby cricket tennis swimming dance dancing gymnastics karate drama piano guitar drum song film movie cartoon video channel
internet online website app level score goal point points prize medal trophy race match winner rule turn plan idea dream wish
secret surprise joke trick magic treasure map adventure accident hospital medicine plaster bandage doctor operation cough cold
sneeze fever headache sick pain sore itch spot rash bump scratch bruise cut graze glass key lock hole corner edge middle side top
bottom front behind inside outside upstairs downstairs everywhere nowhere north south east west left right
believe remember forget understand explain wonder guess decide choose pick pass fail win lose start begin finish stop wait stay
leave arrive return visit travel move carry lift hold drop throw catch kick hit push pull press pinch squeeze touch tap knock bang
break fix mend build make create draw colour cut stick fold wrap tie open close shut lock hide seek find search look watch see hear
listen smell taste feel eat drink cook bake wash clean tidy sweep wipe dry brush comb wear dress change sleep wake dream rest sit
stand lie kneel jump hop skip run walk climb crawl swim dive float fly fall slip trip roll slide ride drive sing shout scream
whisper laugh giggle smile cry sob yell talk speak say tell ask answer call chat write read spell count learn teach study practise
play share help thank hug kiss love like hate miss care worry hope want need try use buy sell pay spend save give get send bring
take keep show point wave clap cheer fight argue bully tease annoy scare frighten hurt bite burn bleed heal grow die live born
allowed aloud through thorough tough rough cough enough though bought brought caught taught daughter laughter
everyday anyway somehow instead maybe actually basically literally probably definitely exactly especially hopefully obviously
suddenly finally luckily sadly badly nicely slowly loudly quietly carefully completely already though although unless whether
during except across above below beside towards past among per via etc versus lol omg btw tbh idk haha hehe hey yeah yep yup nope nah
ya yay aw ouch ew yuck yum hmm um er ah shh bye guys guy lad lads mister mrs miss sir madam shed shell hell fell tell sell bell
ring sing wing king thing bring string spring swing cling hat hit hot hut hurt shirt skirt dirt bird word work worm third girl
hate late gate plate skate state wait great grate rate date mate fate lake cake bake make take shake snake wake brake rake
kill bill fill hill mill pill till will still skill chill drill grill spill thrill ball call fall hall mall tall wall small stall
dad bad had mad sad lad pad glad dead head read bread lead thread tread bed red fed led said paid laid maid raid afraid
mum gum hum sum plum drum thumb crumb numb dumb come some done gone none bone cone phone stone alone zone home dome rome comb tomb
bomb womb smack crack pack back sack rack track snack stack black quack tack lack hack slap clap flap trap wrap snap nap map tap cap
gap lap punch lunch bunch munch crunch brunch hunch thump jump bump lump pump stump grump dump belt felt melt smelt knelt dealt
grab crab cab lab tab stab scab slab push bush rush crush brush hush shush choke joke woke broke smoke poke spoke stroke yolk
shoot boot root hoot foot soot shout about scout out trout spout doubt couch ouch pouch grouch tough rough enough cuff stuff puff
bully fully pulley woolly belly jelly smelly welly telly silly hilly chilly lily really nearly early pearl weary teary bleary
scared cared shared stared spared dared prepared compared repaired haired paired tired fired hired wired
fire wire tire hire liar choir dyer buyer flyer higher crying trying flying frying drying spying lying dying tying
bath path maths laugh half calf calm palm farm harm arm charm alarm warm swarm storm form norm dorm born corn horn torn worn
moved living having giving loving leaving shaving saving driving arriving diving striving whole hole pole role goal soul bowl
paws pause cause because clause claws jaws laws draws doors floors stores scores chores bores roars pours fours yours hours ours
flower power tower shower sour flour hour our scout snout sprout round ground pound sound found bound hound mound wound
aunt ant plant pant pants rant grant chant slant want wand pond fond bond blond beyond hand band land sand stand grand brand
year ear near dear fear hear tear clear beer deer cheer steer peer here where there their they're wear bear pear hair chair fair
pair stair air care share scare stare spare square bare dare rare mare hare flare glare compare prepare
trouble bubble double stubble couple supple apple dapple grapple ripple triple simple sample example temple dimple
subject object english british scottish welsh irish indian polish french spanish german italian american african asian european
england scotland wales ireland london manchester birmingham leeds liverpool bristol cardiff glasgow edinburgh poland france spain
germany italy america turkey greece romania ukraine
lion lego pokemon minecraft roblox fortnite youtube tiktok netflix disney xbox playstation nintendo marvel batman spiderman
sister brother cousin nephew niece grandson granddaughter twins triplet stepbrother couple family families relation relative
arsenal chelsea spurs united rovers wolves everton villa celtic rangers palace forest albion wanderers
group groups pair level levels reward rewards sticker stickers star stars certificate merit badge cubs beavers brownies scouts
rainbows guides choir orchestra violin recorder trumpet ukulele ballet tap jazz theatre stage show concert costume audience
mosque church temple prayer pray bible quran torah god allah jesus angel heaven hell soul spirit ghost witch wizard vampire zombie
monster alien robot superhero villain pirate knight castle sword shield bow arrow battle army soldier war gun tank bomb peace
football footy penalty tackle goalie stadium league tournament final half time referee whistle foul corner striker
onions hammer screwdriver drill saw nail screw wood metal plastic rubber leather wool cotton silk fabric needle thread sew knit
recipe flour oven mix stir whisk pour chop slice peel grate boil fry roast bake melt freeze chill serve taste delicious tasty
fist list job jobs strap copy rid enemy delete pepper wicked nicked danger fancy fuss mess rat exam news prank pike
sofia lounge poor curry noise noises santa den talent tattoo fence peg sport tent kit clown siren maze pudding peas
carrots broccoli sprouts cabbage cauliflower nugget nuggets ketchup mayo sauce gravy noodles spaghetti tuna salmon
ham bacon lamb steak stuffing mustard cinnamon vanilla strawberries blueberries raspberry melon mango pineapple
grapes peach cherry cherries coconut raisin raisins nut nuts peanut doughnut donut waffle pancake muffin brownie
custard sorbet marshmallow candyfloss popcorn pretzel cracker tortilla taco coke cola lemonade smoothie milkshake
straw mug teapot kettle toaster microwave dishwasher hoover mop bucket sponge bleach cushion pillow duvet blanket
curtain carpet rug mattress wardrobe drawer drawers mantelpiece fireplace attic basement garage patio lawn hedge
bushes hutch kennel aquarium lizard gecko tortoise parrot canary ferret gerbil wicket bails innings umpire batter
bowler pitcher catcher dribble header midfield sprint hurdle javelin relay marathon cartwheel handstand forward
backward somersault backflip splits stretch dived paddle paddling kayak canoe sail sailing surf skates skating ski
skiing sledge sledging snowboard climbing hike hiking camp camping campfire torch compass blazer tights leggings
shorts vest hoodie cardigan jacket raincoat wellies trainers sandals slippers flip flops boots laces bracelet
necklace earring earrings brooch makeup lipstick varnish perfume shampoo soap towel toothpaste floss fractions
decimals percentages division multiply multiplication subtract addition minus equals graph chart angle symmetry area
perimeter volume litre metre centimetre gram kilo calendar diary timetable noun verb adjective adverb comma
apostrophe phonics comprehension dictation handwriting cursive essay report detention warning headmaster headmistress
librarian janitor cleaner gardener plumber electrician carpenter mechanic engineer scientist astronaut pharaoh
pyramid mummy gladiator centurion emperor empire siege cannon catapult longship invade invader evacuee rationing
shelter parade poppy remembrance sailor general admiral navy marine spy detective thief robber burglar island desert
jungle savanna rainforest volcano earthquake tsunami hurricane tornado flood drought planet mars jupiter saturn venus
mercury comet asteroid galaxy orbit gravity oxygen carbon magnet circuit bulb switch habitat predator prey omnivore
herbivore carnivore mammal reptile amphibian insect skeleton muscle organ lungs kidney liver stomach giraffe zebra
hippo rhino cheetah leopard panther gorilla chimpanzee orangutan koala kangaroo wallaby platypus meerkat hedgehog
badger squirrel mole otter beaver seal walrus octopus squid jellyfish starfish lobster prawn shrimp eel ray turtle
eagle hawk falcon robin sparrow pigeon seagull swan goose geese duckling peacock flamingo ostrich emu raven crow
magpie rose daisy tulip daffodil sunflower ivy oak pine maple willow holly acorn conker twig trunk bark moss fern
keyboard cello trombone saxophone clarinet flute harp cymbal tambourine maraca xylophone solo duet chorus verse disco
karaoke audition rehearsal props scenery spotlight interval applause encore backstage circus acrobat juggler magician
fairground carousel ferris rollercoaster dodgems waltzer helter skelter raffle tombola museum gallery exhibit statue
sculpture portrait landscape sketch canvas easel palette chalk charcoal pastel collage mosaic origami tickets
passport suitcase luggage hotel apartment caravan campsite ferry harbour cruise terminal runway motorway roundabout
junction traffic crossing pavement kerb lamppost bench postbox letterbox parcel envelope stamp postcard bank chemist
bakery butcher grocer newsagent supermarket market checkout trolley basket receipt wallet purse handbag briefcase
umbrella sunglasses goggles helmet armbands snorkel flippers lilo deckchair anniversary wedding bridesmaid
christening baptism funeral ramadan hanukkah passover advent lent bonfire firework fireworks sparkler lantern pumpkin
treat stocking reindeer sleigh elf elves nativity shepherd wise manger carol tinsel bauble wreath mistletoe trimmings
mince riddle quiz trivia email password username login download upload stream streamer subscriber vlog blog podcast
emoji gif meme hashtag profile avatar pixel glitch lag controller joystick console handheld cartridge achievement
quest mission boss dungeon potion mana portal nether creeper diamond emerald redstone pickaxe axe shovel hoe crafting
furnace anvil enchant allergic allergy asthma inhaler eczema diabetes insulin epilepsy vaccine injection capsule
ointment sling crutches wheelchair hearing lenses brace braces retainer filling scan surgery ward matron surgeon
sunburn freckle wart verruca blister scar wrinkle beard moustache fringe ponytail plait bun curly straight massive
tiny huge giant enormous gigantic miniature average medium common unusual ordinary bold daring cheeky clumsy careful
careless cautious confident determined eager easygoing energetic fierce friendly gentle grateful greedy helpful
honest impatient independent inventive lazy loyal moody modest neat obedient patient peaceful playful polite quirky
rebellious reliable selfish sensible sensitive serious sneaky stubborn talented thoughtful built blew drew flew grew
threw spilt spilled spoilt burst bent spent sent dreamt leapt crept swept wept kept meant froze chose stole tore wore
swore rode drove strode wrote hid slid lit spun stung swung hung clung flung stuck struck dug rang sang sank drank
shrank swam began ran won shone shot forgot bet set chopped hopped stopped dropped popped topped swapped mapped
tapped zapped wrapped trapped napped flapped skipped tripped slipped flipped dipped zipped ripped nipped sipped
whipped hummed drummed slammed jammed crammed planned scanned banned tanned spinned grinned pinned thinned begged
hugged tugged mugged jogged logged dragged bagged tagged wagged nagged rubbed scrubbed grabbed stabbed robbed
borrowed followed swallowed yawned sneezed coughed hiccuped burped giggled chuckled smirked frowned winked blinked
glared gazed peeped peered spotted noticed ignored avoided escaped rescued saved protected guarded defended attacked
invaded explored discovered invented designed created produced performed practised rehearsed competed entered joined
signed registered invited hosted attended visited toured travelled journeyed wandered strolled marched tiptoed
galloped trotted crawled slithered swooped soared weight height width length depth size age speed distance direction
temperature pressure force energy electricity truth fact opinion rumour gossip stories tale legend myth fable rhyme
limerick poem haiku trusted bothered annoyed rested relaxed stressed pleased delighted thrilled amazed astonished
shocked ones whom whoever whichever whenever wherever otherwise therefore however meanwhile afterwards beforehand
seaside riverside countryside inside aside beside fireside roadside lakeside outside bedside poolside ringside suitcase cafe tesco asda
aldi lidl morrisons sainsburys costa greggs nandos legoland hiccups cheese laces chores slave station bunk quiz fair wave machine mint
`
