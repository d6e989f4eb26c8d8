/**
 * The charter that the programme comes with. An organisation publishes its own; this text is never changed here, because
 * people accepted it as it stands. A line that begins with `# ` is a heading.
 */
export const FIRST_CHARTER = {
  en: `As an ally I am there for colleagues who want to talk. I do it of my own free will. This is what I promise, and what I may expect.

# I listen
I give people time and let them speak in their own words. I do not judge, and I do not tell them what to do. Being listened to is help in itself.

# I am not a counsellor
I make no diagnosis and give no treatment, and no advice on law or money. I know which professional help there is. When somebody needs more than I can give, I say so and show the way to it.

# What I hear stays with me
I tell nobody who wrote to me or what about: not my manager, not the team, not the coordinator, not my family. I keep no notes outside Peer Support. I do not try to find out who an anonymous colleague is.

# Where that ends
If somebody’s life is in danger, or the law leaves no choice, I do not keep it to myself. Where I can, I say so to the person first, and I share no more than is needed. In an emergency I call the emergency services.

# I keep my boundaries
I decide when I am reachable and how many people I can hold. I may say no to a request without a reason. I do not take on people whom I lead or who lead me, and I tell somebody when I am too close to what they bring. I do not use the role for anything else.

# I look after myself
What I hear may stay on my mind. I take breaks, I ask the coordinator for support, and I talk about how I am without saying who told me what. I keep my training up to date.

# I can stop at any time
I can step down whenever I want, with one button and without a reason. Nobody will ask me why. My open conversations then close, and the colleagues are told so in neutral words.`,
  de: `Als Vertrauensperson bin ich für Kolleginnen und Kollegen da, die reden möchten. Ich tue das freiwillig. Das verspreche ich, und das darf ich erwarten.

# Ich höre zu
Ich gebe Menschen Zeit und lasse sie mit eigenen Worten erzählen. Ich urteile nicht und sage ihnen nicht, was sie tun sollen. Zuhören ist schon Hilfe.

# Ich bin keine Beratungsstelle
Ich stelle keine Diagnosen und behandle niemanden. Ich gebe keinen Rat zu Recht oder Geld. Ich weiß, welche fachliche Hilfe es gibt. Braucht jemand mehr, als ich geben kann, sage ich das und zeige den Weg dorthin.

# Was ich höre, bleibt bei mir
Ich sage niemandem, wer mir geschrieben hat und worüber: nicht meiner Führungskraft, nicht dem Team, nicht der Koordination, nicht meiner Familie. Ich mache keine Notizen außerhalb von Peer Support. Ich versuche nicht herauszufinden, wer eine anonyme Person ist.

# Wo das endet
Ist ein Leben in Gefahr oder lässt mir das Gesetz keine Wahl, behalte ich es nicht für mich. Wenn es geht, sage ich das der Person vorher. Ich gebe nur weiter, was nötig ist. Im Notfall rufe ich den Notruf.

# Ich achte auf meine Grenzen
Ich entscheide, wann ich erreichbar bin und für wie viele Menschen ich da sein kann. Ich darf eine Anfrage ohne Grund ablehnen. Ich begleite niemanden, den ich führe oder der mich führt. Geht mir ein Thema zu nahe, sage ich das. Ich nutze die Aufgabe für nichts anderes.

# Ich achte auf mich
Was ich höre, kann mich beschäftigen. Ich mache Pausen und hole mir Unterstützung bei der Koordination. Ich rede darüber, wie es mir geht, ohne zu sagen, wer mir was erzählt hat. Ich halte meine Ausbildung aktuell.

# Ich kann jederzeit aufhören
Ich kann die Aufgabe beenden, wann ich will, mit einem Knopf und ohne Grund. Niemand fragt mich, warum. Meine offenen Gespräche werden dann geschlossen, und die Kolleginnen und Kollegen erfahren es in neutralen Worten.`,
} as const;
