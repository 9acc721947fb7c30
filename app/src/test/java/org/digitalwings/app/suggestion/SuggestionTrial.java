package org.digitalwings.app.suggestion;

import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.app.testing.WrittenMembers;
import org.digitalwings.matching.community.MemberId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five members of one town to suggest to each other, and who may look. */
final class SuggestionTrial {

    private static final String COMMUNITY = """
            CREATE (mine:Member:Project {id: 'sug-mine', kind: 'project', name: '推荐测试之灵手', text: '灵巧手与机器人操作', version: 0}),
                   (like:Member:Project {id: 'sug-like', kind: 'project', name: '推荐测试之巧臂', text: '机械臂', version: 0}),
                   (fund:Member:Organization {id: 'sug-fund', kind: 'investor', name: '推荐测试之资本', text: '投资机器人', version: 0}),
                   (firm:Member:Organization {id: 'sug-firm', kind: 'enterprise', name: '推荐测试之工厂', text: '汽车零部件', version: 0}),
                   (city:Member:Organization {id: 'sug-city', kind: 'government', name: '推荐测试之乡镇', text: '', version: 0}),
                   (topic:Topic {id: 'sug-robots', name: '灵巧机器人', nameEn: 'Dexterous robots'})
            CREATE (town:Place {id: 'sug-town', name: '推荐测试镇', level: 'city'})
            FOREACH (member IN [mine, like, fund, firm, city] | CREATE (member)-[:LOCATED_IN]->(town))
            CREATE (mine)-[:ABOUT {weight: 1.0}]->(topic), (like)-[:ABOUT {weight: 1.0}]->(topic)
            CREATE (fund)-[:INVESTED]->(:FundingRound {id: 'sug-round', date: date('2024-05-06')})<-[:RAISED]-(like)
            CREATE (mine)-[:SEEKS]->(:Need {id: 'sug-need', kind: 'pilot-site', text: '工厂试点'})
            CREATE (firm)-[:PROVIDES]->(:Offer {id: 'sug-offer', kind: 'pilot-site', text: '开放产线试点'})
            """;

    private static final MemberId MINE = new MemberId("sug-mine");

    final RunningApp app = RunningApp.shared();
    private final JsonMapper json = JsonMapper.builder().build();

    /** Writes the members where they are not there, and waits until the snapshot has them. */
    SuggestionTrial() {
        WrittenMembers.write(app, COMMUNITY, List.of("sug-mine", "sug-like", "sug-fund", "sug-firm", "sug-city"));
    }

    Person member() {
        return app.person(Role.MEMBER, MINE);
    }

    Person manager() {
        return app.person(Role.MANAGER);
    }

    JsonNode get(Person person, String uri) {
        return json.readTree(app.reads(person).written(uri));
    }

    String page(Person person, String uri) {
        return app.reads(person).page(uri);
    }
}
