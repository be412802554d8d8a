"""English."""

from typing import Final

from relay.asking.words import Asking, Findings, Page, Wording, Words

ENGLISH: Final = Words(
    language="en",
    sender="Mail relay",
    greeting="Hello,",
    unanswerable="Please do not answer this mail: nobody reads the answers.",
    asking=Asking(
        wording=Wording(
            "Did you write this message?",
            (
                "A message in your name has reached us, and nothing shows that it comes from you. "
                "It goes no further until you answer.",
            ),
        ),
        received="Received:",
        claims="From:",
        subject="Subject:",
        own_address="your address {address}",
        other_address="another address, {address}",
        hidden_address="another address",
        yes='Yes: answer this mail with the word "yes". The message is sent on.',
        approving="From then on, mail from that address counts as yours.",
        no='No: answer with the word "no". The message is refused, and its sender is told nothing.',
        silence="Without an answer by {until} the message is not sent on, and we tell you so.",
        link="You can also answer on this page:",
        safety="We never ask for a password. Whoever has this mail can answer for you: please do "
        "not pass it on.",
    ),
    findings=Findings(
        rule="Rule {rule}: {name}",
        written="You wrote:",
        reason="Why:",
        fix="What to do:",
        code="Decision code: {code}. Name it when you ask us about this message.",
        guard="Addresses stay hidden",
    ),
    held=Wording(
        "Your message is being reviewed",
        ('Your message of {when}, "{subject}", was kept back. Nobody has received it yet.',),
        (
            "A person looks at it. If nobody has decided by {until}, it is refused and we tell "
            "you so. You need not wait: you may send a corrected message at once.",
        ),
    ),
    refused=Wording(
        "Your message was refused",
        ('Your message of {when}, "{subject}", was refused. Nobody has received it.',),
        (
            "Correct it and send it again. If you think that this is a mistake, answer this mail "
            "by {until} and tell us why: a person will look at it.",
        ),
    ),
    changed=Wording(
        "Your message was sent on without some parts",
        ('Your message of {when}, "{subject}", was sent on, but we took something out of it.',),
        ("You need not send it again.",),
    ),
    released=Wording(
        "Your message has been sent on",
        ('Your message of {when}, "{subject}", was kept back and has now been sent on.',),
        ("You need not send it again.",),
    ),
    turned_down=Wording(
        "Your message was refused after review",
        (
            'A person has looked at your message of {when}, "{subject}", and refused it. '
            "It was not sent on.",
        ),
        ("You may send a corrected message at any time.",),
    ),
    lapsed=Wording(
        "Your message was not sent on",
        (
            'Your message of {when}, "{subject}", was kept back for review, and nobody decided '
            "about it in time. It was not sent on.",
        ),
        ("If it still matters, correct it and send it again.",),
    ),
    unanswered=Wording(
        "A message in your name was not sent on",
        (
            'We asked you whether you wrote the message of {when}, "{subject}". There was no '
            "answer, so it was not sent on.",
        ),
        ("If you wrote it, please send it again and answer our question with yes.",),
    ),
    unclear=Wording(
        "Please answer yes or no",
        (
            "We could not tell whether your answer means yes or no, so nothing has been decided.",
            'Did you write the message of {when}, "{subject}"? Answer this mail with one word: '
            '"yes" or "no".',
        ),
    ),
    opted_out=Wording(
        "You get fewer messages from sellers",
        (
            "As you asked, sellers can no longer write to you first, unless an order of yours "
            "cannot be completed without it. Answers to your own messages still reach you.",
        ),
        ("To get first messages again, write to {start}.",),
    ),
    opted_in=Wording(
        "Sellers may write to you again",
        ("As you asked, sellers can write to you about your orders again.",),
        ("To stop that, write to {stop}.",),
    ),
    page=Page(
        title="Did you write this message?",
        question='The message reached us on {when}. Its subject is "{subject}".',
        yes="Yes, I wrote it",
        no="No, I did not",
        done_yes="Thank you. The message is sent on, unless something else stands against it.",
        done_no="Thank you. The message is refused.",
        gone="There is nothing to answer here. The question was answered already, or its time is "
        "over.",
    ),
)
