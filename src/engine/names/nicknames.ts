// A line a given name: the long form, then what its bearers are called.
const NICKNAMES = `
abigail abby|alexander alex sandy alec|andrew andy drew|anthony tony|benjamin ben benny|catherine kate cathy katie|charles charlie chuck
christopher chris kit|daniel dan danny|david dave|deborah debbie deb|donald don donnie|edward ed eddie ted teddy ned|elizabeth liz beth betty lizzie
eugene gene|francis frank|frederick fred freddie|gerald gerry jerry|gregory greg|harold harry hal|henry hank harry|jacob jake|james jim jimmy jamie
jeffrey jeff|jennifer jen jenny|jonathan jon|john jack johnny|joseph joe joey|joshua josh|katherine kate kathy katie|kenneth ken kenny|lawrence larry
leonard len lenny|margaret maggie meg peggy|matthew matt|michael mike mick mickey|mikhail misha|nathaniel nate|nicholas nick|nancy nan|pamela pam
patricia pat patty|patrick pat paddy|peter pete|philip phil|raymond ray|rebecca becky|richard rich rick dick|robert rob bob bobby bert|ronald ron ronnie
samuel sam sammy|stephen steve|steven steve|susan sue|terence terry|theodore ted teddy theo|thomas tom tommy|timothy tim|victoria vicky|vincent vince
walter walt|william will bill billy|zachary zach zack
`;

const formsOf = new Map<string, Set<string>>();
for (const line of NICKNAMES.trim().split(/[|\n]+/u)) {
  const [long = '', ...short] = line.split(' ');
  for (const name of short) formsOf.set(name, (formsOf.get(name) ?? new Set()).add(long));
}

/** Whether one of two given names is short for the other, or both for one: "mike" and "michael", "bob" and "rob". */
export function isNickname(a: string, b: string): boolean {
  const [x, y] = [formsOf.get(a), formsOf.get(b)];
  if (x?.has(b) === true || y?.has(a) === true) return true;
  return x !== undefined && y !== undefined && [...x].some((long) => y.has(long));
}
