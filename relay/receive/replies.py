"""What one SMTP session says on its own account, each reply named for its meaning.

Enhanced status codes follow RFC 3463 and RFC 5248; their class always equals the class of the reply
(RFC 2034 section 4).
"""

from mail.reply import Reply

CLOSING = Reply(221, "2.0.0", "Bye")
DONE = Reply(250, "2.0.0", "OK")
SENDER_OK = Reply(250, "2.1.0", "Sender OK")
RECIPIENT_OK = Reply(250, "2.1.5", "Recipient OK")
READY_FOR_TLS = Reply(220, "2.0.0", "Ready to start TLS")
LOGGED_IN = Reply(235, "2.7.0", "Authenticated")
VERIFIES_NOTHING = Reply(252, "2.5.0", "Cannot verify, but will take mail and try")
HELP = Reply(214, "2.0.0", "See RFC 5321")

IDLE_TOO_LONG = Reply(421, "4.4.2", "Idle for too long, closing")
SESSION_TOO_LONG = Reply(421, "4.4.2", "Session lasted too long, closing")
TOO_SLOW = Reply(421, "4.4.2", "Message arrives too slowly, closing")
SHUTTING_DOWN = Reply(421, "4.3.2", "Shutting down, try again soon")
TOO_MANY_CONNECTIONS = Reply(421, "4.3.2", "Too many connections, try again later")
TOO_MANY_ERRORS = Reply(421, "4.7.0", "Too many errors, closing")
TOO_MANY_IDLE_COMMANDS = Reply(421, "4.7.0", "Too many commands without mail, closing")
TOO_MANY_TRANSACTIONS = Reply(421, "4.7.0", "Too many messages in one session, connect again")
TOO_MANY_BAD_RECIPIENTS = Reply(421, "4.7.0", "Too many unknown recipients, try again later")
TOO_MANY_FAILED_LOGINS = Reply(421, "4.7.0", "Too many failed logins, try again later")
NOT_SMTP = Reply(421, "4.7.0", "This is not SMTP, closing")
# RFC 4954 section 6.
LOGINS_PAUSED = Reply(454, "4.7.0", "Too many failed logins, try again later")
LOGINS_BUSY = Reply(454, "4.7.0", "Too many logins at the moment, try again soon")

OUT_OF_ROOM = Reply(452, "4.3.1", "Not enough room now, try again later")
TOO_MANY_RECIPIENTS = Reply(452, "4.5.3", "Too many recipients, send the rest separately")

BAD_SYNTAX = Reply(500, "5.5.2", "Command not understood")
LINE_TOO_LONG = Reply(500, "5.5.2", "Command line too long")
LOGIN_LINE_TOO_LONG = Reply(500, "5.5.6", "Authentication exchange line too long")
BAD_ARGUMENT = Reply(501, "5.5.4", "Syntax error in arguments")
BAD_PARAMETER = Reply(501, "5.5.4", "Syntax error in parameters")
BAD_CREDENTIALS = Reply(501, "5.5.2", "Not base64, or not what the mechanism asks for")
LOGIN_CANCELLED = Reply(501, "5.7.0", "Authentication cancelled")
NOT_IMPLEMENTED = Reply(502, "5.5.1", "Command not implemented")
HELO_FIRST = Reply(503, "5.5.1", "Say EHLO first")
MAIL_FIRST = Reply(503, "5.5.1", "Say MAIL first")
NESTED_MAIL = Reply(503, "5.5.1", "A transaction is already open")
TLS_ALREADY = Reply(503, "5.5.1", "TLS is already in use")
LOGIN_ALREADY = Reply(503, "5.5.1", "Already authenticated")
MECHANISM_UNKNOWN = Reply(504, "5.5.4", "Authentication mechanism not known")
AUTHENTICATION_REQUIRED = Reply(530, "5.7.0", "Authentication required")
LOGIN_FAILED = Reply(535, "5.7.8", "User name or password not accepted")
ENCRYPTION_REQUIRED = Reply(538, "5.7.11", "Encryption required, say STARTTLS first")
NO_VALID_RECIPIENTS = Reply(554, "5.5.1", "No valid recipients")
PARAMETER_UNKNOWN = Reply(555, "5.5.4", "Parameter not recognised")

BAD_SENDER = Reply(553, "5.1.7", "Sender address not understood")
BAD_RECIPIENT = Reply(553, "5.1.3", "Recipient address not understood")
RELAYING_DENIED = Reply(550, "5.7.1", "Relaying denied")
MESSAGE_TOO_LARGE = Reply(552, "5.3.4", "Message exceeds the size limit")
TEXT_LINE_TOO_LONG = Reply(554, "5.6.0", "A line of the message is too long")
# RFC 5321 section 2.3.8: CR and LF stand together or not at all, and section 4.1.1.4 makes anything
# else a way to smuggle.
BARE_OCTETS = Reply(550, "5.5.2", "Bare CR, bare LF or NUL in message, closing")
