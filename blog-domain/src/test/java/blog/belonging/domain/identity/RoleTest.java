package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ADMINISTRATOR | WRITE PUBLISH_OWN EDIT_ANYTHING MODERATE_COMMENTS RUN_THE_BLOG MANAGE_ACCOUNTS READ_AUDIT_LOG",
                "EDITOR        | WRITE PUBLISH_OWN EDIT_ANYTHING MODERATE_COMMENTS",
                "AUTHOR        | WRITE PUBLISH_OWN",
                "CONTRIBUTOR   | WRITE",
                "MODERATOR     | MODERATE_COMMENTS"
            })
    void aRoleMayDoThisAndNothingElse(Role role, String permissions) {
        assertThat(Stream.of(Permission.values())
                        .filter(role::may)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(permissions);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayNotIsRefused(Role role) {
        Actor actor = new Actor(1, 1, "Ann", new EmailAddress("ann@example.org"), role, Device.SERVER);
        for (Permission permission : Permission.values()) {
            if (role.may(permission)) {
                actor.require(permission);
            } else {
                assertThatThrownBy(() -> actor.require(permission)).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void onlyAdministratorsComeWhereAccountsAndTheLogAre() {
        assertThat(Arrays.stream(Room.values()).filter(room -> !room.admits(Role.EDITOR)))
                .contains(Room.ACCOUNTS, Room.NEW_ACCOUNT, Room.ONE_ACCOUNT, Room.AUDIT)
                .doesNotContain(Room.POSTS, Room.ONE_POST);
        assertThat(Arrays.stream(Room.values()).filter(room -> room.admits(Role.MODERATOR)))
                .doesNotContain(Room.POSTS, Room.ONE_POST, Room.POST_KEEPING);
        assertThat(Arrays.stream(Room.values()).filter(room -> !room.admits(Role.ADMINISTRATOR)))
                .as("what was handed to the safeguarding lead is for nobody else")
                .containsExactly(Room.ESCALATED, Room.ONE_ESCALATED);
        assertThat(Arrays.stream(Room.values()).filter(Room::isOpen))
                .containsExactly(Room.SIGN_IN, Room.SET_UP, Room.FORGOTTEN, Room.NEW_PASSWORD);
    }

    @Test
    void everyRoomIsFoundAtItsAddressAndNothingElseIs() {
        for (Room room : Room.values()) {
            assertThat(Room.at(room.path())).contains(room);
        }
        for (String path :
                new String[] {"/", "accounts/", "Accounts", "accounts/../audit", "identity/sign-in.xhtml", "audit;x"}) {
            assertThat(Room.at(path)).as(path).isEmpty();
        }
    }
}
