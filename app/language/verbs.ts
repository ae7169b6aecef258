/** Doing words whose forms are not made by rule: the plain form first, then the others, with the ones children make. */
const irregular = `
be am is are was were been being
have has had having haves
do does did done doing
go goes went gone going goed wented gonna
get gets got getting gotten gotted
hit hits hitting hitted hited hittin hitten
hurt hurts hurting hurted hurtin hurten
beat beats beating beaten beated beatin
bite bites biting bit bitten bited
burn burns burning burned burnt
break breaks breaking broke broken breaked
bring brings bringing brought brang bringed
buy buys buying bought buyed
catch catches catching caught catched
choose chooses choosing chose chosen
come comes coming came comed
cut cuts cutting cutted cutten
die dies dying died dieing dyed
dig digs digging dug
drink drinks drinking drank drunk drinked drinken
drive drives driving drove driven
eat eats eating ate eaten eated
fall falls falling fell fallen falled
feed feeds feeding fed
feel feels feeling felt feeled
fight fights fighting fought fighted
find finds finding found finded
fling flings flinging flung
forget forgets forgetting forgot forgotten
give gives giving gave given gived gimme
hang hangs hanging hung hanged
hear hears hearing heard heared
hide hides hiding hid hidden hided
hold holds holding held holded
keep keeps keeping kept keeped
know knows knowing knew known knowed
lay lays laying laid
leave leaves leaving left leaved
lie lies lying lied
let lets letting letted
lose loses losing lost loosing loses
make makes making made maked
mean means meaning meant
meet meets meeting met meeted
pay pays paying paid
put puts putting putted
read reads reading
run runs running ran runned
say says saying said sayed sed
see sees seeing saw seen seed
sell sells selling sold
send sends sending sent sended
shake shakes shaking shook shaken shaked
shoot shoots shooting shot shooted
show shows showing showed shown shownded
shut shuts shutting shutted
sit sits sitting sat sitted
sleep sleeps sleeping slept sleeped
sneak sneaks sneaking sneaked snuck
speak speaks speaking spoke spoken
spit spits spitting spat
stab stabs stabbing stabbed
stand stands standing stood
steal steals stealing stole stolen stealed stoled
stick sticks sticking stuck
strike strikes striking struck
swear swears swearing swore sworn
swell swells swelling swelled swollen
swing swings swinging swung
take takes taking took taken taked tooked
tear tears tearing tore torn
tell tells telling told telled tolded
think thinks thinking thought thinked
throw throws throwing threw thrown throwed threwed
tie ties tying tied
understand understands understanding understood
wake wakes waking woke woken waked
want wants wanting wanted wanna
wear wears wearing wore worn
weep weeps weeping wept
win wins winning won
write writes writing wrote written
cry crys cries cried crying
carry carries carrying carried
bully bullies bullying bullied bullys bullyed
marry marries marrying married
`
const regular = `
like love hate play look want need help stop start try talk ask tell call use work live stay move turn happen listen watch wait
walk follow finish laugh smile hug kiss touch tickle pass pick open close lock clean wash cook bake paint colour draw learn teach
miss remember wonder worry scare frighten shout scream yell argue kick punch slap smack push shove pull grab drag trip drop
chase catch jump climb ride race score kill murder strangle choke drown scratch pinch squeeze twist whack thump smash chuck
wish hope plan pretend promise guess share join cover wrap count sort answer explain believe care deserve matter change wake
lick rub stroke poke film record photograph post message text chat block report threaten blackmail force tease ignore exclude
pack escape visit travel return arrive fly land swim dance sing jog skip hop bounce kneel nap rest relax cheer clap shine
`

function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/u.test(base) ? base + (base.at(-1) ?? '') : base
}

/** Every form of one regular doing word. */
export function formsOf(base: string): string[] {
  const given = irregularForms.get(base)
  if (given) return given
  if (base.endsWith('e')) {
    const root = base.replace(/e$/u, '')
    return [base, `${base}s`, `${base}d`, `${root}ing`, `${root}in`, `${base}ded`]
  }
  if (/[^aeiou]y$/u.test(base)) {
    const root = base.replace(/y$/u, '')
    return [base, `${root}ies`, `${root}ied`, `${base}ing`, `${base}s`]
  }
  const stem = doubled(base)
  const third = /(s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`, `${stem}in`, `${base}ed`, `${base}ing`, `${stem}eded`]
}

const irregularForms = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map((forms) => [forms[0] ?? '', forms]),
)

/** The plain form of every form of the common doing words ("hitted" is "hit"). */
export const plainForms: ReadonlyMap<string, string> = new Map([
  ...regular
    .trim()
    .split(/\s+/u)
    .flatMap((base) => formsOf(base).map((form): [string, string] => [form, base])),
  ...[...irregularForms].flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])),
])
