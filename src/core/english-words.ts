/**
 * Words that an English interface says and no German text does. Left out: what both languages write (in, so, man, die, war,
 * start, text, an, not, note, links, list, mode, test, still, hand, plan, pause, laser …), and what German has borrowed for good
 * (online, browser, download, team, workshop …).
 */
const english = new Set(
  `
  about above access actual add after again allow allowed always and another any are as ask at available away back
  background be because been before begin behind being below beside between black blank blocked both bottom brightness
  but button buttons by can cancel cannot change changed checkbox choose clear click clock close closed color
  colour colours combobox complementary connect connected connection contains content contents continue controls
  copied copy could current currently dark data date day days delete description did digit disabled disconnected does
  done down draw drawing drawn each edit either elapsed empty enable enabled end ended enter erase error every
  everything exit expand expanded failed few field find finished first follow following font for forward found freeze
  freezes from frozen full fullscreen further get give go goes graphics has have heading height help here hidden hide
  his home hour hours how if image inside into is it item items its jump keep key keyboard keys know landmark larger
  leave left length less light line load loaded loading location look make many marked menus message microphone
  minutes missing more most mouse move moved much must my need never new next no none notes nothing now nowhere number
  of off often on once one only open opened opens or other our out over overview page pages paste path paused pen
  percent picture place places play please pointer possible presentation press pressed presses preview previous print
  projector question quit ready rehearsal reload remaining remove reset restart restore resume right row run running
  save saved says screen screens scroll search second seconds section see select selected send setting settings she
  should show showing shown shows shut side single size skip slide slides slideshow small smaller some something sorry
  sound space speaker speed started steps stop stopped storage switch switched take takes talk than thank
  that the their them then there these they thing things this those through time title to toggle too tools top touch
  try turn turned two type under undo unknown until up use used user using value very view wait wanted warning we
  welcome were what when where whether which while white who whole why width window wipe with within without
  word words work works would write wrong yes yet you your zoomed
  `.match(/\S+/g),
);

/** The English words in a text, each once, in lower case and in the order they come. A hyphen or dot parts words. */
export function englishWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => english.has(word));
}
