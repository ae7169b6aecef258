/**
 * Words that are easily read out on the telephone and written down at the other end: none is hard to spell or sounds like
 * another, and a slip of one letter never makes one word of another. 512 of them: nine bits each.
 */
export const spokenWords: readonly string[] = `
  acorn acrobat airport alarm album almond amber anchor animal ankle answer antler apple apricot apron arrow
  artist atlas attic autumn avocado award badger bagpipe bakery balcony balloon bamboo banana bandage banner
  barley basket bathtub beaver bedroom beetle bicycle biscuit blanket blossom bonfire bottle bouquet brick bridge
  broom bubble bucket buffalo builder burrow butter button cabbage cactus camel camera candle canoe canvas captain
  caramel caravan carpet carrot cartoon castle ceiling celery cello cement cereal chapter cherry chicken chimney
  circus climber clover coconut coffee collar comet compass concert copper coral corner cottage cotton cracker
  crayon cricket crystal cupboard curtain cushion custard cyclist cymbal daffodil dairy dancer daylight december
  desert diamond dinner dinosaur doctor dolphin donkey doorbell doughnut dragon drawer driver drummer duckling
  dustpan eagle easel eclipse elastic elbow elephant emerald engine envelope equator evening explorer eyebrow
  fabric factory falcon farmer feather february fiddle finger firefly flamingo flannel flipper flower flute folder
  football forest fountain fossil freckle freezer friday galaxy gallery gallop garage garden garlic gazelle
  geranium giraffe glacier glitter glove goblet goggles goldfish gorilla granite grass gravel gravy guitar gymnast
  haddock hammer hammock hamster handbag harbour harvest hazelnut headlamp hedgehog helmet hexagon hiccup holiday
  hollow homework honey horizon hospital hotel hurdle iceberg icicle igloo indigo insect island ivory jacket
  jaguar january jasmine jelly jewel jigsaw jogger journey juggler jumper jungle juniper kangaroo kayak ketchup
  kettle keyboard kingdom kitchen kitten koala ladder ladybird lagoon landing lantern laptop lavender lemonade
  leopard letter lettuce library lifeboat lilac linen lizard lobster locket lollipop lorry luggage lullaby
  lunchbox machine magazine magnet mammoth mandarin mango mansion maple marble market mattress meadow medal melon
  mermaid midnight mineral minute mirror mittens molehill monday monsoon morning mosaic mouse muffin museum
  mushroom music napkin necklace needle noodle notebook november number nursery nutmeg oasis oatmeal ocean octagon
  october octopus office olive omelette onion opera orange orbit orchard orchid origami ostrich otter oven oyster
  paddle painter palace pancake panda panther paper parade parcel parsnip passport pasta pastry peacock peanut
  pebble pelican pencil penguin pepper perfume petal pheasant piano picnic pigeon pillow pilot pirate pizza planet
  plaster platform plumber pony popcorn poppy porridge postcard potato pottery powder prairie prism pudding
  pumpkin puppet purple puzzle pyramid quarter quilt quiver quiz rabbit raccoon radio radish railway rainbow
  raincoat raisin ravine recipe reindeer relay ribbon robin robot rooster rosemary rucksack ruler runway saffron
  sailor salad salmon sandal sandwich sapphire satchel saturday saucepan sausage school scissors scooter seagull
  seahorse seashell shadow shampoo shelter shepherd shoelace shoulder shovel silver skeleton skylark snail snowman
  sparrow spider spinach sponge spoon square squirrel stable stadium starfish station sticker stocking storm
  street sugar suitcase summer sunday sunshine swallow swimmer sycamore syrup tadpole tandem teacup teapot temple
  tennis theatre thimble thunder thursday ticket tiger timber toaster tomato tongue toolbox torch tortoise toucan
  towel tractor traffic treacle treasure triangle trombone trophy trousers trumpet tuesday tulip tunnel turkey
  turnip turtle umbrella unicorn uniform universe upstairs valley vanilla velvet village vinegar violet violin
  visitor volcano voyage vulture waffle wagon walnut walrus wardrobe weekend whale wheat whisker whistle wildlife
  window winter wombat woodland workshop wrinkle writer yacht yellow yoghurt zebra zigzag
`
  .trim()
  .split(/\s+/)
