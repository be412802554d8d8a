"""German."""

from typing import Final

from relay.asking.words import Asking, Findings, Page, Wording, Words

GERMAN: Final = Words(
    language="de",
    sender="Nachrichtenvermittlung",
    greeting="Guten Tag,",
    unanswerable="Bitte antworten Sie nicht auf diese Mail: Niemand liest die Antworten.",
    asking=Asking(
        wording=Wording(
            "Haben Sie diese Nachricht geschrieben?",
            (
                "Bei uns ist eine Nachricht in Ihrem Namen eingegangen, und nichts belegt, dass sie "
                "von Ihnen kommt. Wir leiten sie erst weiter, wenn Sie antworten.",
            ),
        ),
        received="Eingang:",
        claims="Absender:",
        subject="Betreff:",
        own_address="Ihre Adresse {address}",
        other_address="eine andere Adresse, {address}",
        hidden_address="eine andere Adresse",
        yes="Ja: Antworten Sie auf diese Mail mit dem Wort „ja“. Die Nachricht wird weitergeleitet.",
        approving="Von da an gilt Post von dieser Adresse als Ihre.",
        no="Nein: Antworten Sie mit dem Wort „nein“. Die Nachricht wird abgelehnt, und ihr Absender "
        "erfährt nichts.",
        silence="Ohne Antwort bis {until} wird die Nachricht nicht weitergeleitet; wir sagen Ihnen "
        "dann Bescheid.",
        link="Sie können auch auf dieser Seite antworten:",
        safety="Wir fragen nie nach einem Passwort. Wer diese Mail hat, kann für Sie antworten: "
        "Bitte leiten Sie sie nicht weiter.",
    ),
    findings=Findings(
        rule="Regel {rule}: {name}",
        written="Sie schrieben:",
        reason="Grund:",
        fix="Was Sie tun können:",
        code="Entscheidung: {code}. Bitte nennen Sie diesen Code, wenn Sie uns dazu fragen.",
        guard="Adressen bleiben verborgen",
    ),
    held=Wording(
        "Ihre Nachricht wird geprüft",
        (
            "Ihre Nachricht vom {when}, „{subject}“, wurde zurückgehalten. Noch hat sie niemand "
            "erhalten.",
        ),
        (
            "Ein Mensch sieht sie sich an. Ist bis {until} nichts entschieden, wird sie abgelehnt, "
            "und wir sagen Ihnen Bescheid. Sie müssen nicht warten: Sie können sofort eine "
            "geänderte Nachricht senden.",
        ),
    ),
    refused=Wording(
        "Ihre Nachricht wurde abgelehnt",
        ("Ihre Nachricht vom {when}, „{subject}“, wurde abgelehnt. Niemand hat sie erhalten.",),
        (
            "Ändern Sie sie und senden Sie sie noch einmal. Wenn Sie das für einen Irrtum halten, "
            "antworten Sie bis {until} auf diese Mail und sagen Sie uns, warum: Ein Mensch sieht "
            "sich das an.",
        ),
    ),
    changed=Wording(
        "Ihre Nachricht wurde ohne einige Teile weitergeleitet",
        (
            "Ihre Nachricht vom {when}, „{subject}“, wurde weitergeleitet, aber wir haben etwas "
            "daraus entfernt.",
        ),
        ("Sie müssen sie nicht noch einmal senden.",),
    ),
    released=Wording(
        "Ihre Nachricht wurde weitergeleitet",
        (
            "Ihre Nachricht vom {when}, „{subject}“, war zurückgehalten worden und ist jetzt "
            "weitergeleitet.",
        ),
        ("Sie müssen sie nicht noch einmal senden.",),
    ),
    turned_down=Wording(
        "Ihre Nachricht wurde nach einer Prüfung abgelehnt",
        (
            "Ein Mensch hat sich Ihre Nachricht vom {when}, „{subject}“, angesehen und sie "
            "abgelehnt. Sie wurde nicht weitergeleitet.",
        ),
        ("Sie können jederzeit eine geänderte Nachricht senden.",),
    ),
    lapsed=Wording(
        "Ihre Nachricht wurde nicht weitergeleitet",
        (
            "Ihre Nachricht vom {when}, „{subject}“, wurde zur Prüfung zurückgehalten, und niemand "
            "hat rechtzeitig darüber entschieden. Sie wurde nicht weitergeleitet.",
        ),
        ("Wenn sie noch wichtig ist, ändern Sie sie und senden Sie sie noch einmal.",),
    ),
    unanswered=Wording(
        "Eine Nachricht in Ihrem Namen wurde nicht weitergeleitet",
        (
            "Wir haben Sie gefragt, ob Sie die Nachricht vom {when}, „{subject}“, geschrieben "
            "haben. Es kam keine Antwort, daher wurde sie nicht weitergeleitet.",
        ),
        (
            "Wenn sie von Ihnen war, senden Sie sie bitte noch einmal und beantworten Sie unsere "
            "Frage mit ja.",
        ),
    ),
    unclear=Wording(
        "Bitte antworten Sie mit ja oder nein",
        (
            "Wir konnten nicht erkennen, ob Ihre Antwort ja oder nein bedeutet; deshalb ist noch "
            "nichts entschieden.",
            "Haben Sie die Nachricht vom {when}, „{subject}“, geschrieben? Antworten Sie auf diese "
            "Mail mit einem Wort: „ja“ oder „nein“.",
        ),
    ),
    opted_out=Wording(
        "Sie erhalten weniger Nachrichten von Händlern",
        (
            "Wie gewünscht können Händler Ihnen nicht mehr von sich aus schreiben, es sei denn, "
            "eine Ihrer Bestellungen lässt sich sonst nicht abschließen. Antworten auf Ihre eigenen "
            "Nachrichten erreichen Sie weiterhin.",
        ),
        ("Um solche Nachrichten wieder zu erhalten, schreiben Sie an {start}.",),
    ),
    opted_in=Wording(
        "Händler können Ihnen wieder schreiben",
        ("Wie gewünscht können Händler Ihnen wieder zu Ihren Bestellungen schreiben.",),
        ("Um das zu beenden, schreiben Sie an {stop}.",),
    ),
    page=Page(
        title="Haben Sie diese Nachricht geschrieben?",
        question="Die Nachricht ist am {when} bei uns eingegangen. Ihr Betreff ist „{subject}“.",
        yes="Ja, sie ist von mir",
        no="Nein, sie ist nicht von mir",
        done_yes="Vielen Dank. Die Nachricht wird weitergeleitet, wenn nichts anderes dagegen "
        "spricht.",
        done_no="Vielen Dank. Die Nachricht wird abgelehnt.",
        gone="Hier gibt es nichts zu beantworten. Die Frage wurde schon beantwortet, oder ihre Zeit "
        "ist abgelaufen.",
    ),
)
