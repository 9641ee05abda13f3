"""Vietnamese: what figures measure, of whom and for when."""

from extractor.languages.lexicon import FactWords, by_concept, terms

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "hồ sơ|đơn|tthc|thủ tục|giấy tờ|tờ khai|thông báo + từ xa|tại nhà|qua điện thoại|qua ứng dụng|qua cổng|trên cổng|qua zalo|qua trang web|trên môi trường mạng|môi trường điện tử|không phải đến|đi qua mạng",
            "nộp từ xa|nộp qua cổng|nộp trên cổng|nộp đơn qua|khai trực tuyến|kê khai trực tuyến|nộp tại nhà|làm thủ tục tại nhà",
            "hồ sơ|tthc|thủ tục|đơn|yêu cầu + trực tuyến|qua mạng|online|trên mạng|điện tử|dịch vụ công|cổng + nộp|tiếp nhận|giải quyết|xử lý|gửi|thực hiện|phát sinh|đăng ký|làm",
            "hồ sơ|đơn|số hồ sơ|tỷ lệ hồ sơ|tthc|thủ tục + trực tuyến|qua mạng|online|toàn trình|trên mạng|dịch vụ công",
            "nộp trực tuyến|nộp qua mạng|nộp online|gửi trực tuyến|làm trực tuyến|nộp hồ sơ qua|tiếp nhận trực tuyến|giải quyết trực tuyến|xử lý trực tuyến|hồ sơ trực tuyến|hồ sơ online|đăng ký trực tuyến|nộp hồ sơ trực tuyến|hồ sơ dịch vụ công|hồ sơ dvc|hồ sơ qua mạng|hồ sơ điện tử|nộp qua dịch vụ",
            "tỷ lệ trực tuyến|tỷ lệ nộp|tỉ lệ trực tuyến",
            "~trực tuyến|qua mạng|online",
        ),
        "online_service": (
            "thủ tục|tthc|dịch vụ công + tại nhà|không cần đến|không phải đến|toàn trình|một phần|hoàn toàn trực tuyến|cung cấp trực tuyến|thực hiện trực tuyến|trên môi trường mạng",
            "tích hợp lên cổng|cung cấp trên cổng|cung cấp trực tuyến|đưa lên cổng",
            "dịch vụ công trực tuyến|dvctt|dịch vụ trực tuyến|dịch vụ công toàn trình|dịch vụ công mức|dvc toàn trình|dvc mức",
            "dịch vụ công|dvc|dịch vụ|thủ tục|tthc + mức độ|mức 4|toàn trình|một phần|cung cấp|đủ điều kiện|đưa lên|tích hợp|làm trọn trên mạng|trên mạng|công khai trên cổng|kết nối|nền tảng số|cổng dịch vụ",
            "mức độ 4|mức độ 3|mức độ 3, 4|mức 4|mức độ cao",
            "tthc|thủ tục + trực tuyến + cung cấp|đủ điều kiện|đưa lên|triển khai|tích hợp",
            "phát sinh hồ sơ",
        ),
        "on_time": (
            "giải quyết|trả kết quả|xử lý|trả lời|hoàn thành|phản hồi + thời gian quy định|thời hạn quy định|bảo đảm thời gian|đảm bảo thời gian|trong thời hạn|theo giấy hẹn|trong vòng|trong ngày|theo quy định về thời hạn|sớm trước",
            "đúng thời gian quy định|đúng theo hẹn|trước thời gian|không để trễ|đúng quy định thời gian|giải quyết sớm|trả sớm|sớm so với",
            "đúng hạn|trước hạn|sớm hạn|đúng hẹn|trước hẹn|sớm hẹn|đúng thời hạn|trước thời hạn|đúng và trước|trước và đúng|trong hạn|đúng ngày|sớm hoặc|đúng, trước|trước, đúng|đúng hoặc trước|đúng quy định về thời gian|đúng thời gian|trước ngày hẹn|sớm và đúng|đúng và sớm",
            "đúng tiến độ|kịp thời|không trễ|không quá hạn",
        ),
        "digitization": (
            "sổ|hồ sơ|tài liệu|kết quả|dữ liệu|hộ tịch|bản giấy|lưu trữ + dữ liệu điện tử|dữ liệu số|chuyển sang số|bản scan|cơ sở dữ liệu|làm sạch|quét|kho dữ liệu",
            "làm sạch dữ liệu|dữ liệu được làm sạch|chuyển đổi sang dữ liệu|tạo lập dữ liệu|kho lưu trữ số|lưu trữ điện tử",
            "số hóa|số hoá|được scan|được quét|quét hồ sơ|quét lưu|điện tử hóa|điện tử hoá|bản điện tử|kết quả điện tử|bản số",
            "cấp + kết quả + điện tử",
            "hồ sơ|kết quả|sổ|dữ liệu|tài liệu + số hóa|số hoá|dạng điện tử|cập nhật lên|cập nhật vào",
        ),
        "online_payment": (
            "mã qr|qua ví điện tử|quẹt thẻ|chuyển khoản|thu không dùng tiền mặt",
            "!chi trả|chi lương|lương hưu|trợ cấp|an sinh|giao dịch|khoản phí|khoản thu + qua tài khoản|không dùng tiền mặt|mã qr|chuyển khoản|qua thẻ|ví điện tử|qua cổng|trực tuyến",
            "thanh toán trực tuyến|thanh toán điện tử|không dùng tiền mặt|không tiền mặt|thanh toán online|thanh toán qua|nộp phí trực tuyến|nộp lệ phí trực tuyến|trả phí trực tuyến",
            "!thanh toán|phí|lệ phí|học phí|viện phí|nghĩa vụ tài chính|thu phí|trả lương + trực tuyến|điện tử|không dùng tiền mặt|qua mạng|chuyển khoản|qr|qua tài khoản|ngân hàng|cổng",
        ),
        "digital_signature": (
            "!ký$|chữ ký|chứng thư + số|điện tử",
            "chứng thư|token ký|ký điện|ký số từ xa|usb token",
            "chữ ký số|chữ kí số|ký số|kí số|chứng thư số|chữ ký điện tử|ký điện tử|chữ kí điện tử",
        ),
        "satisfaction": (
            "đánh giá|chấm|nhận xét|bình chọn + tốt|rất tốt|thái độ|hài|xuất sắc|văn minh|niềm nở|tích cực",
            "không hài lòng|chưa hài lòng|mức đồng thuận|sự đồng thuận|thái độ phục vụ",
            "hài lòng|sipas|độ hài lòng|sự hài lòng",
            "đánh giá tốt|đánh giá rất tốt|đánh giá cao",
        ),
        "procedure_cut": (
            "bãi bỏ|cắt bỏ|cắt giảm|lược bớt|bỏ$|loại bỏ|đơn giản + thủ tục|điều kiện|giấy tờ|giấy phép|mẫu|biểu mẫu|con dấu|ngành nghề|loại",
            "số ngày|ngày làm việc + giảm|rút|cắt|bớt",
            "đơn giản hóa|đơn giản hoá|chi phí tuân thủ|phương án đơn giản|rà soát, đơn giản",
            "giảm|rút ngắn|cắt|bãi bỏ|cắt giảm|bớt|tiết kiệm|bỏ|lược bỏ|rút gọn|gỡ|sửa|ngắn hơn|nhanh hơn + thời gian giải quyết|thời gian xử lý|thời hạn|thời gian thực hiện|thời gian trung bình|thời gian chờ|thời gian|thủ tục|tthc|chi phí tuân thủ|giấy tờ|điều kiện kinh doanh|quy trình|thành phần hồ sơ|khâu|bước|quy định kinh doanh|chi phí",
            "rút ngắn thời gian|rút ngắn thời hạn|cắt giảm thời gian|giảm thời gian|rút ngắn",
            "~thời gian giải quyết|thời gian xử lý",
        ),
        "completion": (
            "nhiệm vụ|chỉ tiêu|mốc|đầu việc|hạng mục + tương ứng|tức|bằng|xong|về đích|khép",
            "hoàn tất|hoàn thành|thực hiện xong|làm xong|đã xong|triển khai xong + việc|đầu việc|nhiệm vụ|kế hoạch|cam kết|hạng mục|phần việc|mục tiêu|giải pháp|kết luận|kiến nghị",
            "~giải quyết xong|xử lý xong|đã giải quyết|đã xử lý|xét xử|tỷ lệ giải quyết",
            "hoàn thành + nhiệm vụ|kế hoạch|chỉ tiêu|công việc|mục tiêu|nội dung|chương trình|tiến độ|cam kết|khối lượng|việc",
            "tỷ lệ hoàn thành|mức độ hoàn thành|khối lượng hoàn thành|thực hiện kế hoạch|đạt kế hoạch|so với kế hoạch|kế hoạch năm|chỉ tiêu giao",
            "nhiệm vụ|chỉ tiêu|kế hoạch + thực hiện|đã xong|đạt|vượt",
            "~hoàn thành",
        ),
        "index_score": (
            "chỉ số|bộ chỉ số|bảng điểm|xếp loại|thang điểm + đứng|hạng|được|thứ|điểm",
            "điểm đánh giá|điểm tổng hợp|tổng điểm|mức điểm",
            "par index|parindex|papi|pci$|dti$|ddci|dgi$|ict index|pii$|par-index",
            "chỉ số cải cách|chỉ số cchc|chỉ số năng lực|chỉ số chuyển đổi số|chỉ số thành phần|điểm thành phần|chỉ số hiệu quả|chỉ số phục vụ|chỉ số quản trị|bộ chỉ số|điểm cchc|chỉ số đánh giá|chỉ số xếp hạng|điểm số",
            "chỉ số|xếp hạng|bảng xếp hạng|điểm + đạt|điểm|trung bình|dẫn đầu|cao nhất|thấp nhất|tăng|giảm|xếp",
        ),
        "staffing": (
            "!hưởng lương + giảm|cắt|tinh giản",
            "!biên chế|người hưởng lương|số lượng cán bộ|số cán bộ|số công chức|số lượng công chức|số lượng viên chức|định biên|cán bộ không chuyên trách|người hoạt động không chuyên trách",
            "vị trí|ghế|chức danh + khuyết|bỏ trống|chưa có người|kiêm nhiệm",
            "biên chế|tinh giản|tinh giảm|nhân sự|dôi dư|vị trí việc làm|nghỉ hưu trước tuổi|số lượng cấp phó",
            "cán bộ|công chức|viên chức|cbccvc|cbcc|lao động|người làm việc|đội ngũ|nhân lực|nữ + trình độ|đạt chuẩn|bố trí|giảm|nữ|đào tạo|tuyển dụng|tuyển|bồi dưỡng|trẻ|đại học|nghỉ|thiếu|đủ tiêu chuẩn|tập huấn|cắt|chuyên trách|luân chuyển",
            "vị trí|ghế|chức danh|chỉ tiêu biên chế + bố trí|tuyển|lấp|trống|thiếu|nữ",
            "~công chức|viên chức|cán bộ",
        ),
        "budget": (
            "!chi phí vận hành|chi tiêu công|chi hành chính|quỹ lương|chi lương|thu ngân sách|chi ngân sách",
            "ngân sách|giải ngân|chi thường xuyên|đầu tư công|kinh phí|vốn đầu tư|dự toán|chi phí hành chính|tiết kiệm chi|tự chủ|tự bảo đảm chi|vốn",
            "kinh phí|tỷ đồng|triệu đồng|chi phí + dành cho|trong đó|chi cho|phân bổ",
            "thu|chi + ngân sách|dự toán|nội địa",
        ),
        "economy": (
            "tổng sản phẩm|tốc độ tăng trưởng|sản lượng|doanh số|bán lẻ|khách du lịch|thất nghiệp|thu nhập|tỷ lệ nghèo|hộ nghèo|chỉ số giá|cpi$|fdi$|quy mô nền kinh tế",
            "grdp|gdp|kinh tế số|tăng trưởng|năng suất lao động|thương mại điện tử|hóa đơn điện tử|hoá đơn điện tử|hợp đồng điện tử|xuất khẩu|kim ngạch|lạm phát|hộ nghèo|thu nhập bình quân|thuế điện tử|giá trị sản xuất|sản xuất công nghiệp|thu hút đầu tư|vốn fdi",
            "doanh nghiệp|hộ kinh doanh + hóa đơn|hoá đơn|hợp đồng|thuế|doanh thu|thành lập mới|đăng ký|xuất khẩu|nền tảng số|tăng",
            "kinh tế|công nghiệp|doanh thu|dịch vụ|thương mại|du lịch|nông nghiệp|ngành + tăng|tỷ trọng|chiếm|đóng góp|trong grdp",
            "~kinh tế",
        ),
        "electronic_documents": (
            "!văn bản|công văn|giấy mời|báo cáo|hồ sơ công việc + giữa các cơ quan|trên hệ thống|gửi, nhận|gửi nhận|liên thông|phần mềm|không giấy|hồ sơ điện tử|qua trục",
            "xử lý công việc trên môi trường mạng|hồ sơ công việc trên môi trường|phòng họp không giấy|văn bản số|văn bản qua trục",
            "!văn bản|công văn + gửi|trao đổi|phát hành|ký|luân chuyển + điện tử|trên môi trường|qua mạng|trục",
            "văn bản|công văn|tài liệu + điện tử|môi trường mạng|qua mạng|môi trường điện tử|trục liên thông|không giấy|dạng số",
            "văn bản điện tử|hồ sơ công việc|gửi, nhận văn bản|gửi nhận văn bản|trao đổi văn bản|không giấy tờ|họp không giấy|văn bản đi|văn bản đến",
        ),
        "coverage": (
            "người dân|dân số|công dân|hộ|người trưởng thành|người cao tuổi|học sinh|thôn|bản|xã|phường|cơ quan|trường + kích hoạt|sử dụng|có máy|máy tính|máy quét|thụ hưởng|tiếp cận|cài đặt|được cấp|có mạng|có điện|có đường|truyền hình",
            "tỷ lệ bao phủ|tỷ lệ phủ|tỷ lệ sử dụng|kích hoạt tài khoản|kích hoạt định danh|được trang bị|có máy quét|có máy tính",
            "hộ|số hộ|hộ dân|hộ gia đình|dân số|người dân|dân|người trưởng thành|xã|số xã|thôn|bản|trường|bệnh viện|khu phố|tổ dân phố|cơ quan|đơn vị|địa phương|trạm y tế|thuê bao + phủ|cáp quang|internet|sóng|tài khoản|định danh|vneid|smartphone|điện thoại thông minh|wifi|kết nối|được trang bị|trang bị|bảo hiểm|tổ công nghệ|triển khai|áp dụng|nước sạch",
            "cáp quang|4g|5g|băng rộng|điện thoại thông minh|định danh điện tử|vneid|tài khoản thanh toán|độ phủ|bao phủ|phủ sóng|phủ kín|bảo hiểm y tế|mã định danh|căn cước|phổ cập",
            "bộ phận một cửa|trung tâm phục vụ + xã|phường|huyện|thôn + có|thành lập|kiện toàn",
            "có bộ phận một cửa|tổ công nghệ số cộng đồng",
            "~số hộ|số xã|số thôn|dân số|hộ dân|số dân|số trường|số huyện",
        ),
        "overdue": (
            "hồ sơ|giải quyết|trả kết quả|xử lý|đơn|việc + quá thời gian|vượt thời hạn|chậm so với|trễ so với|quá giấy hẹn|lỡ hẹn|quá hẹn|chậm trả|quá ngày|sai hẹn",
            "tỷ lệ trễ|tỷ lệ quá hạn|tỷ lệ chậm|vượt thời hạn|quá thời gian quy định|chưa đúng thời hạn|tồn quá",
            "trễ hạn|quá hạn|trễ hẹn|quá hẹn|chậm hạn|chậm muộn|tồn đọng|chậm trễ|quá thời hạn|chậm giải quyết|hồ sơ trễ|hồ sơ chậm|hồ sơ tồn|trễ so với|không đúng hạn|chưa đúng hạn|chậm tiến độ|giải quyết chậm|giải quyết trễ|bị trễ|muộn hạn",
            "hồ sơ + trễ|chậm|muộn|quá",
            "~trễ|chậm",
        ),
        "reorganization": (
            "số xã|số phường|số huyện|số phòng|số đơn vị|số cơ quan|số đầu mối|số thôn|số tỉnh|số sở|số ban|số lượng đơn vị|số lượng đầu mối + giảm|còn|bớt|sáp nhập|cắt",
            "giảm|bớt|bỏ|xóa|cắt|tinh gọn|sáp nhập|hợp nhất|sắp xếp|giải thể|thu gọn|tổ chức lại + đầu mối|đơn vị hành chính|đơn vị cấp xã|phòng|số phòng|bộ máy|đơn vị sự nghiệp|cơ quan|cấp phó|thôn|tổ dân phố|xã|ban$|cục|vụ|sở|huyện|đơn vị|tổ chức",
            "tinh gọn bộ máy|giảm đầu mối|tinh gọn",
            "~sáp nhập|hợp nhất|sắp xếp lại",
        ),
        "opinion": (
            "khi được hỏi|qua khảo sát|theo khảo sát|khảo sát cho thấy|phỏng vấn nhanh|thăm dò cho thấy",
            "chủ doanh nghiệp|bà con|người được|người tham gia|tiểu thương + nói|cho biết|thừa nhận|than|kêu|mong|trả lời",
            "!người được hỏi|được khảo sát|người trả lời|phiếu khảo sát|khảo sát|được hỏi|thăm dò|được phỏng vấn|ý kiến|phiếu điều tra|điều tra xã hội học",
            "người|người dân|doanh nghiệp|hộ|cư dân|tổ chức + cho rằng|trả lời|nói|cho biết|muốn|mong muốn|phàn nàn|phản ánh|phải đi lại|đồng ý|biết đến|tin tưởng|chọn",
        ),
        "other": (
            "trả lại|bị trả|bổ sung giấy tờ|yêu cầu bổ sung|phải bổ sung|hồ sơ không hợp lệ|bị từ chối",
            "~khiếu nại|tố cáo|phản ánh|kiến nghị",
            "phiếu thuận|tán thành|phiếu bầu|biểu quyết|bỏ phiếu|tín nhiệm",
            "trên giấy|bản giấy|trực tiếp + nộp|đơn|hồ sơ",
            "làm việc từ xa|trực tiếp tại cơ quan|báo cáo định kỳ|chế độ báo cáo|trái luật|trái pháp luật|thổi còi",
            "văn bản + trái|sai|xử lý xong|hết hiệu lực",
            "làm lại|quét lại",
        ),
    },
    concepts=by_concept(
        file="hồ sơ, đơn$, đơn đăng ký, yêu cầu, thủ tục phát sinh, hồ sơ tiếp nhận, tờ khai, đơn thư, giao dịch, đăng ký, trường hợp, phiếu tiếp nhận, vụ việc",
        service="dịch vụ công, dịch vụ, thủ tục, thủ tục hành chính, tthc, dvc, danh mục",
        permit="giấy phép, giấy chứng nhận, hộ chiếu, giấy khai sinh, khai sinh, sổ đỏ, cấp phép, chứng chỉ, giấy tờ tùy thân",
        document="văn bản, công văn, thư từ, giấy mời, văn bản đi, văn bản đến, công điện, tài liệu họp, tờ trình",
        archive="sổ$, sổ sách, lưu trữ, sổ hộ tịch, hộ tịch, địa chính, bản đồ, trang$, tài liệu, bệnh án, kho$, sổ khai sinh, tư liệu",
        paper="giấy tờ, thành phần hồ sơ, bản sao, mẫu đơn, biểu mẫu, giấy$, bản giấy",
        result="kết quả, quyết định, trả lời, phản hồi",
        fee="phí$, lệ phí, thuế, tiền phạt, học phí, viện phí, tiền điện, tiền nước, nghĩa vụ tài chính, khoản thu, lương hưu, trợ cấp, an sinh, hóa đơn, tiền$",
        signature="chữ ký, ký số, ký điện tử, con dấu, ký$",
        digital_key="chứng thư số, chữ ký số, thiết bị ký, chữ ký điện tử, token",
        deadline="thời hạn, hạn$, giấy hẹn, phiếu hẹn, hẹn$, thời gian quy định, quy định về thời gian, ngày hẹn, kỳ hạn, thời gian luật định, hạn định",
        days="ngày$, tuần, giờ$, ngày làm việc",
        time="thời gian giải quyết, thời gian xử lý, thời gian chờ, chờ đợi, chờ$, thời gian cấp, thời gian$, xếp hàng, số ngày, ngày chờ",
        cost="chi phí tuân thủ, tuân thủ, gánh nặng, chi phí, rườm rà, phiền hà",
        rule="điều kiện, quy định, yêu cầu kinh doanh, điều kiện kinh doanh, rào cản, quy trình, khâu, bước$, chế độ báo cáo, thanh tra, kiểm tra doanh nghiệp, văn bản quy phạm",
        task="nhiệm vụ, chỉ tiêu, mục tiêu, kế hoạch, đầu việc, công việc, đề án, kiến nghị, cam kết, chỉ đạo, kết luận, nội dung, tiêu chí, việc được giao, được giao, lộ trình, khối lượng công việc",
        works="công trình, dự án, trụ sở, tuyến đường, thi công, khối lượng",
        index="chỉ số, par index, pci$, papi, ddci, dti$, pii$, xếp hạng, bảng xếp hạng, cải cách hành chính, năng lực cạnh tranh, bộ chỉ số, xếp thứ, chuyển đổi số cấp tỉnh, đứng thứ, cchc",
        score="điểm$, điểm số, tổng điểm, thang điểm, chỉ số thành phần, giá trị trung bình, điểm thành phần",
        staff="cán bộ, công chức, viên chức, biên chế, nhân sự, người lao động, người làm việc, nhân lực, cấp phó, không chuyên trách, giáo viên, bác sĩ, số lượng người",
        post="vị trí việc làm, vị trí, chức danh, chỉ tiêu biên chế, chức vụ, lãnh đạo quản lý, cấp ủy",
        group="nữ$, phụ nữ, trẻ$, dân tộc thiểu số, thanh niên",
        degree="trình độ, đại học, thạc sĩ, bằng cấp, đào tạo, bồi dưỡng, tập huấn, đạt chuẩn, chuyên môn, xếp loại",
        budget="ngân sách, vốn$, kinh phí, chi thường xuyên, chi tiêu, thu ngân sách, dự toán, đầu tư công, tổng chi, tỷ đồng, nguồn vốn, bội chi, kho bạc, tài chính, chi ngân sách, vốn đầu tư, chi hành chính",
        disburse="giải ngân, đã chi, cấp phát, thanh toán vốn, phân bổ",
        salary="tiền lương, chi lương, lương$, quỹ lương",
        economy="kinh tế, grdp, gdp$, xuất khẩu, nhập khẩu, sản xuất, công nghiệp, nông nghiệp, bán lẻ, tổng sản phẩm, tăng trưởng, năng suất, du lịch, doanh thu, thu nhập, thương mại, nông sản, kim ngạch, fdi$, giá trị sản xuất, khách du lịch",
        indicator="lạm phát, thất nghiệp, hộ nghèo, giá$, chỉ số giá, nghèo$, cận nghèo",
        business="doanh nghiệp, hợp tác xã, hộ kinh doanh, công ty, nhà đầu tư, cơ sở kinh doanh",
        people="người dân, công dân, hộ dân, hộ gia đình, dân số, bà con, dân cư, người trưởng thành, bệnh nhân, phụ huynh, tổ chức, cá nhân, khách hàng, khách$, nhân dân, hộ$, lái xe, cử tri",
        leader="lãnh đạo, chủ tịch, trưởng phòng, giám đốc, người đứng đầu, bí thư",
        place="xã$, phường, huyện, thôn, bản$, tỉnh, địa phương, thị trấn, thành phố, tổ dân phố, buôn, ấp$, địa bàn, khu$",
        office="sở$, phòng$, ban$, cơ quan, đơn vị, bộ$, ngành, đầu mối, chi cục, tổ chức bộ máy, bộ máy, đơn vị sự nghiệp, tổ chức bên trong, vụ$, cục$, phòng chuyên môn, trường$, tòa án",
        survey="khảo sát, phiếu$, thăm dò, được hỏi, phỏng vấn, lấy ý kiến, điều tra xã hội, người trả lời, bảng hỏi, tham gia khảo sát, khi hỏi",
        opinion="cho rằng, cho biết họ, trả lời rằng, phàn nàn, thừa nhận, đồng ý, tán thành, phản ánh, ý kiến, nêu$, lo ngại, đánh giá rằng, ủng hộ, nói$, nghĩ, cảm thấy, phản đối, kêu",
        satisfied="hài lòng, sipas, không hài lòng, rất tốt, mặt cười, ưng ý, vừa lòng",
        rated="đánh giá, chấm, tốt$, 5 sao, thái độ, thân thiện, chấm điểm tốt",
        network="cáp quang, băng rộng, 4g, 5g, internet, sóng$, mạng di động, phủ sóng, wifi, nước sạch, điện lưới, kết nối internet, thuê bao, đường truyền",
        device="máy tính, điện thoại thông minh, phần mềm, hệ thống, kiosk, thiết bị, nền tảng, camera, smartphone",
        identity="định danh, vneid, tài khoản, căn cước, hồ sơ sức khỏe, tài khoản ngân hàng, mã định danh",
        insurance="bảo hiểm, bhyt, bhxh, an sinh xã hội",
        centre="một cửa, trung tâm phục vụ, bộ phận một cửa, tổ công nghệ số, điểm phục vụ, trung tâm, bưu điện, thư viện, quầy",
        vote="bầu cử, bỏ phiếu, cử tri đi, đi bầu, đại biểu, biểu quyết, thông qua, phiếu thuận, phiếu bầu, bầu$",
        school="học sinh, thí sinh, thi$, tốt nghiệp, đỗ$, lớp$, học kỳ",
        health="tiêm, vắc xin, giường bệnh, bệnh$, dịch$, suy dinh dưỡng, tử vong",
        crime="tội phạm, tai nạn, trộm, cháy$, vi phạm, ma túy, phạm tội, án$",
        nature="lũ$, ngập, rừng, hồ chứa, mưa, bão, hạn hán, lúa, diện tích, độ ẩm, thủy lợi, dung tích, sạt lở, rác, hồ$",
        complaint="khiếu nại, tố cáo, đơn thư khiếu, đường dây nóng, cuộc gọi",
        submit="nộp, gửi, tiếp nhận, đăng ký qua, phát sinh, thực hiện qua, gửi qua, nhận$, làm thủ tục, nộp hồ sơ, nộp từ",
        process="giải quyết, xử lý, thụ lý, thẩm định, xong$",
        provide="cung cấp, tích hợp, đưa lên, công bố, triển khai trên, đủ điều kiện, có thể thực hiện, kết nối với, đồng bộ lên, thiết yếu, thực hiện được, đưa vào",
        issue="cấp$, trả kết quả, trao, ban hành, được cấp, trả$",
        online="trực tuyến, qua mạng, trên mạng, điện tử, internet, môi trường mạng, số$, môi trường điện tử, online, không gian mạng",
        home="từ xa, tại nhà, ở nhà, điện thoại, ứng dụng, không phải đến, không cần đến, app$, máy tính cá nhân",
        whole="toàn trình, một phần, toàn bộ quá trình, từ đầu đến cuối, hoàn toàn trên mạng",
        level="mức độ 3, mức độ 4, mức 3, mức 4",
        portal="cổng$, cổng dịch vụ công, cổng quốc gia, hệ thống một cửa điện tử",
        on_time="đúng hạn, đúng thời hạn, đúng hẹn, kịp thời, trong hạn, trong thời hạn, đúng tiến độ, bảo đảm thời gian, bảo đảm thời hạn, đúng thời gian, trong thời gian quy định, trong vòng, đúng quy định, không trễ, còn trong hạn",
        early="trước hạn, sớm, trước thời hạn, trước hẹn, sớm hơn",
        late="quá hạn, trễ, chậm, muộn, tồn đọng, vượt quá, vượt thời, kéo dài, quá thời hạn, quá thời gian, lâu hơn, sau hẹn, ùn ứ, bị chậm",
        digitise="số hóa, scan, quét, bản điện tử, kết quả điện tử, dạng số, dữ liệu điện tử, điện tử hóa, tạo lập dữ liệu, bóc tách",
        data="dữ liệu, cơ sở dữ liệu, kho dữ liệu, nhập$, cập nhật, làm sạch",
        reuse="tái sử dụng, sử dụng lại, khai thác, dùng lại",
        pay="thanh toán, nộp tiền, đóng$, trả tiền, chi trả, thu phí, nộp phạt, nộp phí, trả phí, nộp thuế, thu$",
        cashless="không dùng tiền mặt, tiền mặt, qua tài khoản, chuyển khoản, mã qr, qr$, ví điện tử, thẻ$, ngân hàng, quẹt, momo",
        sign="ký số, ký bằng, được ký, ký điện tử, ký duyệt, ký$",
        simplify="đơn giản hóa, bãi bỏ, cắt bỏ, bỏ$, hủy bỏ, cắt giảm thủ tục, rút gọn, không còn phải, lược bỏ, bỏ được, cắt giảm điều kiện, tinh gọn thủ tục, rà soát",
        cut="giảm, cắt giảm, rút ngắn, rút bớt, ngắn hơn, ít hơn, cắt$, hạ$, thấp hơn, giảm bớt, nhanh hơn",
        rise="tăng, cao hơn, tăng thêm, nâng",
        complete="hoàn thành, hoàn tất, làm xong, thực hiện xong, đạt kế hoạch, thực hiện được, đạt chỉ tiêu, đã thực hiện, xong$, thực hiện$, đạt và vượt, về đích",
        merge="sáp nhập, hợp nhất, sắp xếp, giải thể, tinh gọn, tổ chức lại, nhập$, thành lập xã mới, kết thúc hoạt động, giảm đầu mối",
        vacant="còn trống, trống$, thiếu, chưa tuyển, bố trí, bỏ trống, tuyển dụng, khuyết",
        leave="tinh giản, nghỉ hưu, nghỉ việc, thôi việc, dôi dư, giảm biên chế, tinh giản biên chế, nghỉ trước tuổi, sa thải",
        cover="phủ, bao phủ, tiếp cận, kết nối, sử dụng, có$, kích hoạt, trang bị, cài đặt, tham gia, hưởng, đến được, đã đến",
        set_up="thành lập, triển khai, đưa vào sử dụng, vận hành, áp dụng, duy trì, xây dựng, lắp đặt, ra mắt",
        exchange="trao đổi, gửi, nhận, liên thông, gửi nhận, giữa các cơ quan, cho nhau, lưu chuyển, trục liên thông, phát hành",
        paperless="không giấy, không giấy tờ, không in giấy, phần mềm quản lý văn bản, hệ thống quản lý văn bản, văn phòng điện tử, hồ sơ công việc, lập hồ sơ",
        returned="trả lại, bị trả, từ chối, bổ sung, không hợp lệ, thiếu giấy tờ, bị trả lại, rút hồ sơ, chưa đủ",
        saved="tiết kiệm",
        count="số lượng, số lượt, lượng$, tổng số lượt, lượt",
        in_person="trực tiếp, tại quầy, bưu chính, bản giấy, đến tận nơi, giấy$",
        bribe="không chính thức, hối lộ, bôi trơn, tham nhũng, chi phí ngoài, lót tay, tiêu cực, nhũng nhiễu",
        want="mong muốn, muốn, đề nghị, mong$, cần$, kiến nghị",
        know="biết$, tin tưởng, nghe$, hiểu$, tin$, nhận biết",
        meeting="cuộc họp, họp$, hội nghị",
        report="báo cáo, chế độ báo cáo, thống kê",
    ),
    targets=terms("""
        (kế hoạch, (chỉ tiêu, kế hoạch:, lộ trình, định hướng, đến năm 2030, giao các, giao cho các, yêu cầu đạt, ấn
        định, tiến tới, hoàn thành trước, -không phải, -không cần, -theo yêu cầu, -đúng yêu cầu, -yêu cầu bổ sung,
        -đáp ứng yêu cầu, -bảo đảm thời gian, -đảm bảo thời gian, -bảo đảm đúng, -đảm bảo đúng, -phải nộp, -phải đợi,
        -phải dời, -phải làm lại, -phải sửa, -phải hẹn, -phải hoãn, -phải lùi, -phải đóng, -về đích, -từng phải, -đã
        phải, -khiến, lên kế hoạch, kiến nghị, nếu được duyệt, nếu phương án, -phải trả lại, -phải bổ sung,
        -phải đi lại, -phải chờ, -bộ chỉ tiêu, mục tiêu, chỉ tiêu, phấn đấu, phải, cần$, kế hoạch đặt, kế hoạch đề,
        đặt ra, đề ra, đặt mục tiêu, đặt đích, hướng tới, nhằm, bảo đảm, đảm bảo, yêu cầu, dự kiến, hẹn với, tự hẹn,
        đến hết năm, sẽ, quyết tâm, cam kết, muốn, là đích, đích$, không được, không vượt, không dưới, không quá, đề
        nghị, hứa, tối thiểu phải, giao chỉ tiêu
    """),
    demands=terms("""
        được giao, tỉnh giao, kế hoạch giao, giao chỉ tiêu, giao mức, yêu cầu, kiến nghị, kỳ vọng, mong đợi, mong
        muốn, mong$, trông đợi, định ra, đòi hỏi, khống chế, ấn định, đăng ký đạt, lên kế hoạch, chốt, bắt buộc, chỉ
        tiêu, mục tiêu, định mức, hạn mức, trần, sàn, cam kết, hứa, đề ra, đặt ra, đặt mức, kế hoạch, theo kế hoạch,
        dự định, đề xuất, phải đạt, cần đạt
    """),
    demanded=terms("""
        được giao, theo kế hoạch, đề ra, đặt ra, theo yêu cầu, như kế hoạch, như cam kết, như mục tiêu, theo
        chỉ tiêu, theo mục tiêu, kế hoạch giao, mà kế hoạch, mà nghị quyết, theo nghị quyết
    """),
    ahead=(),
    present=(
        "thực tế",
        "mới thực hiện",
        "kết quả đạt",
        "hiện",
        "đến nay",
        "tính đến nay",
        "bấy giờ",
        "lúc này",
        "cho tới nay",
        "cho đến nay",
        "hiện nay",
        "hiện tại",
        "vượt",
        "qua ngưỡng",
        "qua mốc",
        "cán mốc",
        "chạm mốc",
    ),
    merely=terms(
        "chỉ, chỉ mới, mới chỉ, mới, chỉ đạt, chỉ được, chỉ có, chỉ chiếm, chỉ bố trí được, chỉ làm được, mới đạt, mới được, vỏn vẹn, vẻn vẹn, chưa đầy"
    ),
    low=(),
    perfects=terms("đã"),
    pasts=(),
    rises=terms("""
        tăng trưởng, tăng, nhích, cao hơn, vượt hơn, nhiều hơn, thêm, cải thiện, cộng thêm, lên thêm, vọt
    """),
    falls=terms("""
        giảm, cắt giảm, cắt, rút ngắn, bớt, tụt, thấp hơn, ít hơn, hạ$, sụt, rút$, tinh giản, tiết kiệm, kém, mất, lùi,
        đi xuống, thu gọn, nhanh hơn
    """),
    increases=terms("""
        mức tăng, tỷ lệ tăng, tỉ lệ tăng, tốc độ tăng, tăng trưởng, mức tăng trưởng
    """),
    decreases=terms("""
        mức giảm, tỷ lệ giảm, tỉ lệ giảm, mức cắt giảm, tỷ lệ cắt giảm, mức sụt giảm
    """),
    risen=("cao hơn", "nhiều hơn", "tăng$", "trên trung bình"),
    fallen=("ít hơn", "thấp hơn", "giảm$"),
    to=terms("""
        lên, mức, xuống, xuống còn, còn, đạt, đến, lên tới, tới, lên đến, chiếm, là, ở mức, đạt mức, bằng, chỉ còn,
        lên mức, xuống mức, mới
    """),
    into=(),
    by=terms("""
        thêm, được, tới, đến, thêm được, bình quân, trung bình, đi, thêm ít nhất, gần, hơn, khoảng
    """),
    froms=("từ", "từ mức"),
    out_of=(),
    compared=("so với", "so với cùng kỳ", "hơn", "so cùng kỳ", "so với cùng kỳ năm", "hơn so với", "trong khi cùng kỳ"),
    comparing=(),
    fillers=terms("""
        khoảng, gần, hơn, trên, tối thiểu, ít nhất, không quá, xấp xỉ, dưới, chừng, chỉ, tới, đến, mới, độ, tối đa, quá
    """),
    joins=terms("""
        và, lên, xuống, còn, xuống còn, đến, tới, hay, hoặc, là, tăng, giảm, cùng kỳ, trong, lên tới, so với, thêm,
        điểm phần trăm, chỉ còn, ở, lên đến, đạt, đã, từ
    """),
    breaks=(
        "và$",
        ", còn$",
        "; còn$",
        "trong khi",
        "nhưng$",
        "song$",
        "mà$",
        "riêng$",
        "so với",
        "trong đó",
        "ngược lại",
        "vì$",
        "cùng kỳ",
        "nên$",
    ),
    of=terms("""
        hồ sơ, số, thủ tục, tthc, dịch vụ, lãnh đạo, cán bộ, công chức, người, hộ, xã, cơ quan, đơn vị, văn bản,
        kết quả, dân số, doanh nghiệp, chi phí, tổng số, đơn, thời gian, nhiệm vụ, làm, mức, biên chế, phí, ý kiến,
        trường, kế hoạch, phiếu, giao dịch, sở, huyện, người dân, khách
    """),
    respectively=("lần lượt", "tương ứng", "theo thứ tự"),
    averages=(
        "trung bình",
        "bình quân chung",
        "bình quân cả nước",
        "bình quân các",
        "cả nước",
        "toàn quốc",
        "mặt bằng chung",
        "các tỉnh, thành",
        "các địa phương",
    ),
    as_of=terms("""
        tính đến, đến, đến hết, tới, tại thời điểm, đến ngày, tính tới, tính đến ngày, tính đến hết, trước, trước ngày
    """),
    meant={
        "country": ("cả nước", "toàn quốc", "nước ta"),
        "province": (
            *terms("""
                toàn tỉnh, cả tỉnh, của tỉnh, tỉnh này, trên địa bàn tỉnh, trong tỉnh, tỉnh đã, tỉnh đạt, tỉnh có
            """),
            *("tỉnh còn", "tỉnh mới", "tỉnh phấn đấu", "tỉnh đặt", "tỉnh sẽ", "tỉnh giảm", "tỉnh tiếp nhận"),
        ),
        "district": (
            *(
                f"{which} {what}"
                for what in ("huyện", "quận")
                for which in ("toàn", "cả", "của", "trên địa bàn", "trong", "ở")
            ),
            *(
                f"{what} {which}"
                for what in ("huyện", "quận")
                for which in terms("""
                    này, đã, đạt, có, còn, mới, phấn đấu, đặt, sẽ, giảm, tiếp nhận, số hóa
                """)
            ),
        ),
        "commune": (
            *(
                f"{which} {what}"
                for what in ("xã", "phường", "thị trấn", "đặc khu")
                for which in ("toàn", "cả", "của", "trên địa bàn", "trong", "ở")
            ),
            *(
                f"{what} {which}"
                for what in ("xã", "phường", "thị trấn", "đặc khu")
                for which in terms("""
                    này, đã, đạt, có, còn, mới, phấn đấu, đặt, sẽ, giảm, tiếp nhận, số hóa
                """)
            ),
            *terms("""
                -cấp xã, -cấp huyện, -cấp tỉnh, -cấp phường, -các xã, -các huyện, -các tỉnh, -các phường, -cả xã hội,
                -của xã hội, -trong xã hội, -toàn xã hội, -ở xã hội
            """),
        ),
        "other": (
            *(
                f"{which} {what}"
                for what in ("thành phố", "thị xã")
                for which in ("toàn", "cả", "của", "trên địa bàn", "trong", "ở")
            ),
            *(
                f"{what} {which}"
                for what in ("thành phố", "thị xã")
                for which in terms("""
                    này, đã, đạt, có, còn, mới, phấn đấu, đặt, sẽ, giảm, tiếp nhận, số hóa
                """)
            ),
        ),
    },
    level_words={
        "country": ("cấp trung ương", "cấp quốc gia"),
        "province": ("cấp tỉnh", "cấp thành phố"),
        "district": ("cấp huyện", "cấp quận"),
        "commune": (
            "cấp xã",
            "cấp cơ sở",
            "cấp phường",
            "dưới cơ sở",
            "các xã",
            "các phường",
            "xã, phường",
            "xã, thị trấn",
        ),
    },
    annual=terms("""
        kế hoạch năm, chỉ tiêu năm, kế hoạch cả năm, chỉ tiêu cả năm, dự toán năm, mục tiêu năm, nhiệm vụ năm, kế
        hoạch trong năm, nhiệm vụ trong năm
    """),
    same_period=terms("""
        cùng kỳ, cùng kì, cùng thời gian, cùng thời điểm, cùng giai đoạn, cùng quý, cùng tháng
    """),
    year_before=terms("""
        cùng kỳ, cùng kì, một năm trước, 1 năm trước, một năm về trước, năm trước đó
    """),
    sayings=(
        *terms("""
            cho biết, theo báo cáo, báo cáo, phát biểu, nhấn mạnh, khẳng định, nói$, theo ông, theo bà, theo đồng chí
        """),
        *terms("""
            thông tin, chia sẻ, đề nghị, yêu cầu, thừa nhận, cho hay, kể$, nêu, đánh giá, công bố, theo
        """),
    ),
    negations=terms("""
        chưa đạt, chưa tới, chưa đến, không đạt, chưa được, chưa đầy, không đến, không tới, chưa vượt, vẫn chưa đạt,
        còn chưa đạt
    """),
    negated=(),
    plans=("kế hoạch", "đề án", "dự thảo", "phương án", "lộ trình", "dự định", "đề xuất", "chủ trương"),
    forecasts=("dự báo", "dự kiến", "ước đạt", "ước tính", "kỳ vọng", "có thể đạt", "khả năng"),
    rankings={
        "PAR INDEX": ("chỉ số cải cách hành chính", "chỉ số cchc"),
        "SIPAS": ("chỉ số hài lòng",),
        "PCI": ("chỉ số năng lực cạnh tranh cấp tỉnh",),
        "DDCI": ("chỉ số năng lực cạnh tranh cấp sở", "chỉ số năng lực cạnh tranh sở"),
        "DTI": ("chỉ số chuyển đổi số",),
        "PAPI": ("chỉ số hiệu quả quản trị",),
    },
)
